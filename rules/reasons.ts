import type { DateReason } from './readDate'
import type { DateRangeReason } from './readDateRange'
import type { MoneyReason } from './readMoney'

/** Every reason for which an answer or a change is refused; sentences are in cards/text. */
export type Reason =
  | MoneyReason
  | DateReason
  | DateRangeReason
  | 'notAChoice'
  | 'severalChoices'
  | 'notACount'
  | 'emptyText'
  | 'tooLong'
  | 'cannotSkip'
  | 'programIsCpor'
  | 'programEnded'
  | 'otherCurrencyOnClaim'
  | 'costCrossesPeriods'
  | 'datesCrossPeriods'
  | 'claimedAboveGross'
  | 'taxAboveGross'
  | 'notFound'
  | 'locked'
  | 'notAllowedNow'
  | 'questionsOpen'
  | 'wrongItemKind'
  | 'alreadyThere'
  | 'notThere'
  | 'notALink'
  | 'claimNumberMissing'
  | 'submittedInFuture'
  | 'changedMeanwhile'
  | 'blockingFindings'
