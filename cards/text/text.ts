import type { AnswerSheetText } from './answerSheetText'
import type { CalendarText } from './calendarText'
import type { CardText } from './cardText'
import type { CatalogueText } from './catalogueText'
import type { CommandText } from './commandText'
import type { CsrText } from './csrText'
import type { FindingText } from './findingText'
import type { Formats } from './formats'
import type { HistoryText } from './historyText'
import type { InsteadText } from './insteadText'
import type { KeepText } from './keepText'
import type { MoneyText } from './moneyText'
import type { PlanText } from './planText'
import type { QuestionText } from './questionText'
import type { ReasonText } from './reasonText'
import type { ReminderText } from './reminderText'
import type { RequestText } from './requestText'
import type { RiskText } from './riskText'
import type { RolesText } from './rolesText'
import type { SayText } from './sayText'
import type { SettingsText } from './settingsText'
import type { ShareText } from './shareText'
import type { StatusText } from './statusText'
import type { TabClaimText } from './tabClaimText'
import type { TabOrganisationText } from './tabOrganisationText'
import type { TabPagesText } from './tabPagesText'
import type { TabText } from './tabText'
import type { ValueText } from './valueText'
import type { VendorText } from './vendorText'

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
  reminders: ReminderText
  plan: PlanText
  settings: SettingsText
  status: StatusText
  risk: RiskText
  calendar: CalendarText
  vendor: VendorText
  requests: RequestText
  answerSheet: AnswerSheetText
  roles: RolesText
  history: HistoryText
  share: ShareText
  keep: KeepText
  money: MoneyText
  tab: TabText
  tabClaim: TabClaimText
  csr: CsrText
  tabOrganisation: TabOrganisationText
  tabPages: TabPagesText
  instead: InsteadText
}
