import type { CalendarText } from './calendarText'
import type { CardText } from './cardText'
import type { CsrText } from './csrText'
import type { KeepText } from './keepText'
import type { MoneyText } from './moneyText'
import type { PlanText } from './planText'
import type { QuestionText } from './questionText'
import type { ReasonText } from './reasonText'
import type { RequestText } from './requestText'
import type { RolesText } from './rolesText'
import type { SayText } from './sayText'
import type { SettingsText } from './settingsText'
import type { StatusText } from './statusText'
import type { VendorText } from './vendorText'

/** What the tab says instead of sentences that are true only where one types and sends messages. */
export interface InsteadText {
  questions: { category: Pick<QuestionText['category'], 'hint'>; activity: Pick<QuestionText['activity'], 'hint'> }
  cards: { question: Pick<CardText['question'], 'savedAsYouGo'> }
  say: Pick<
    SayText,
    | 'correctCost'
    | 'confirmed'
    | 'whichClaim'
    | 'whichItem'
    | 'whichQuestion'
    | 'noClaimOpen'
    | 'noClaims'
    | 'reasonNeeded'
    | 'tickToWithdraw'
    | 'noPackageYet'
    | 'packFailed'
    | 'unknownPress'
    | 'fileRemoved'
  >
  reasons: Pick<
    ReasonText,
    | 'notAChoice'
    | 'severalChoices'
    | 'notFound'
    | 'notAllowedNow'
    | 'notThere'
    | 'claimNumberMissing'
    | 'notSubmitted'
    | 'requestCounts'
    | 'askedSelf'
    | 'blockingFindings'
    | 'notApprovedYet'
    | 'notRejectedYet'
    | 'whichStep'
  >
  plan: Pick<PlanText, 'stopped' | 'noClaims' | 'nextStopped'>
  settings: Pick<SettingsText, 'noneWhileStopped' | 'howToStart' | 'howToStop'>
  status: { follows: Pick<StatusText['follows'], 'action-required' | 'approved'> } & Pick<
    StatusText,
    'none' | 'notSubmitted'
  >
  risk: { funds: { chooseToRemove: string } }
  calendar: {
    offer: Pick<CalendarText['offer'], 'send'>
    feed: Pick<CalendarText['feed'], 'onlyOne' | 'none' | 'notHere'>
  } & Pick<CalendarText, 'noDates'>
  vendor: {
    asked: Pick<VendorText['asked'], 'copy'>
    say: Pick<VendorText['say'], 'whichCost' | 'pasteInvitation' | 'invitationTooShort'>
  }
  requests: {
    say: Pick<RequestText['say'], 'recorded' | 'openAlready' | 'lastAnswer' | 'whichRequest' | 'filesReady'>
  } & Pick<RequestText, 'textLong' | 'linesLong' | 'keptMore' | 'nobodyYet'>
  roles: Pick<RolesText, 'about' | 'choosePerson'>
  keep: {
    export: Pick<KeepText['export'], 'running' | 'failed'>
    delete: Pick<KeepText['delete'], 'tick'>
    purge: Pick<KeepText['purge'], 'tick'>
  }
  money: {
    lines: Pick<MoneyText['lines'], 'expectedOnceTax'>
    correct: Pick<MoneyText['correct'], 'opened' | 'next'>
    dispute: Pick<MoneyText['dispute'], 'noReason' | 'where' | 'copy' | 'notRejected'>
    payments: Pick<MoneyText['payments'], 'contradicts' | 'dayMissing'>
  }
  csr: {
    difference: Pick<CsrText['difference'], 'no-own-work'>
    say: Pick<CsrText['say'], 'whichLine' | 'issued'>
  } & Pick<CsrText, 'moreLines'>
}
