import { formatsFor } from '../formatsFor'
import type { Text } from '../text'
import { calendar } from './calendar'
import { cards } from './cards'
import { catalogue } from './catalogue'
import { commands } from './commands'
import { findings } from './findings'
import { money } from './money'
import { plan } from './plan'
import { questions } from './questions'
import { reasons } from './reasons'
import { reminders } from './reminders'
import { risk } from './risk'
import { say } from './say'
import { settings } from './settings'
import { status } from './status'
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
  money,
}
