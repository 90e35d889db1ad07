import { formatsFor } from '../formatsFor'
import type { Text } from '../text'
import { cards } from './cards'
import { catalogue } from './catalogue'
import { commands } from './commands'
import { findings } from './findings'
import { questions } from './questions'
import { reasons } from './reasons'
import { say } from './say'
import { values } from './values'

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
}
