import { formatsFor } from '../formatsFor'
import type { Text } from '../text'
import { answerSheet } from './answerSheet'
import { calendar } from './calendar'
import { cards } from './cards'
import { catalogue } from './catalogue'
import { commands } from './commands'
import { csr } from './csr'
import { findings } from './findings'
import { history } from './history'
import { instead } from './instead'
import { keep } from './keep'
import { money } from './money'
import { plan } from './plan'
import { questions } from './questions'
import { reasons } from './reasons'
import { reminders } from './reminders'
import { requests } from './requests'
import { risk } from './risk'
import { roles } from './roles'
import { say } from './say'
import { settings } from './settings'
import { share } from './share'
import { status } from './status'
import { tab } from './tab'
import { tabClaim } from './tabClaim'
import { tabOrganisation } from './tabOrganisation'
import { tabPages } from './tabPages'
import { values } from './values'
import { vendor } from './vendor'

/** Everything the bot says, in English. */
export const english: Text = {
  language: 'en',
  formats: formatsFor('en'),
  catalogue,
  questions,
  findings,
  reasons,
  cards,
  say,
  values,
  commands,
  reminders,
  plan,
  settings,
  status,
  risk,
  calendar,
  vendor,
  requests,
  answerSheet,
  roles,
  history,
  share,
  keep,
  money,
  tab,
  tabClaim,
  csr,
  tabOrganisation,
  tabPages,
  instead,
}
