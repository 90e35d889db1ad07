import type { CardText } from './cardText'
import type { CatalogueText } from './catalogueText'
import type { CommandText } from './commandText'
import type { FindingText } from './findingText'
import type { Formats } from './formats'
import type { QuestionText } from './questionText'
import type { ReasonText } from './reasonText'
import type { SayText } from './sayText'
import type { ValueText } from './valueText'

/** Every word the bot says in one language. A language missing one does not compile. */
export interface Text {
  language: string
  formats: Formats
  catalogue: CatalogueText
  questions: QuestionText
  findings: FindingText
  reasons: ReasonText
  cards: CardText
  say: SayText
  values: ValueText
  commands: CommandText
}
