import type { Verdict } from '../../rules/findings'

/** What the bot says in plain sentences, outside cards. Names are already plain text; amounts and dates written out. */
export interface SayText {
  hello: (name: string) => string
  thanks: string
  notUnderstood: string
  menuAgain: string
  empty: string
  tooLongToRead: string
  cancelled: (title: string) => string
  nothingToCancel: string
  restarted: string
  nothingBefore: string
  noClaimOpen: string
  noClaims: string
  whichClaim: string
  whichItem: string
  whichActivity: (names: string) => string
  whichQuestion: string
  orType: (question: string) => string
  untitled: string
  confirmed: (title: string) => string
  /** `periods` as `linkedPeriod` wrote them. */
  confirmedLinked: (periods: string) => string
  copied: (title: string) => string
  withdrawn: (title: string) => string
  recorded: string
  /** What was recorded, as `valued` wrote it. */
  recordedAs: (values: string) => string
  valued: (label: string, value: string) => string
  leftOpen: (label: string) => string
  costRemoved: (what: string) => string
  reasonNeeded: string
  tickToWithdraw: string
  correctCost: string
  forExample: (choices: string) => string
  choices: (choices: string) => string
  backToQuestion: (question: string) => string
  activityLater: string
  unknownActivity: string
  thanksNoClaim: string
  stillDraft: string
  noPackageYet: string
  alreadyConfirmed: string
  linkedPeriod: (dates: string, submitBy: string) => string
  stale: string
  alreadyDone: string
  itemSaved: (item: string) => string
  noteSaved: (item: string) => string
  waived: (item: string) => string
  unwaived: (item: string) => string
  fileRemoved: (file: string, item: string) => string
  filePlaced: (file: string, item: string) => string
  received: (names: string, n: number) => string
  keptAgain: (name: string) => string
  keptInTray: string
  refusedFile: Record<FileRefusal, (name: string, detail: string) => string>
  noClaimForFiles: string
  noFileInMessage: string
  packing: string
  packFailed: string
  packageSent: (name: string, size: string) => string
  packageDescription: (title: string) => string
  packageDeclined: string
  packageUploaded: (name: string) => string
  packageOutdated: string
  uploadFailed: string
  submittedAlready: string
  messageEdited: string
  messageDeleted: string
  fault: (code: string) => string
  faultCard: (code: string) => string
  unknownPress: string
  openAnswer: string
  /** How a claim stands by our own check. */
  checkSays: Record<Verdict, string>
  costLabel: (n: string) => string
  costLine: (payee: string, what: string, gross: string, claimed: string) => string
  placed: (n: number) => string
  keptFor: (names: string, item: string) => string
  filesReady: (n: number) => string
  limit: string
  fileTypes: string
  heard: string
}

/** Why a promised file was not kept. */
export type FileRefusal =
  | 'hostRefused'
  | 'linkExpired'
  | 'signInPage'
  | 'empty'
  | 'tooBig'
  | 'truncated'
  | 'tooSlow'
  | 'unreachable'
  | 'wrongType'
  | 'macros'
  | 'passwordProtected'
  | 'heicPhoto'
  | 'damaged'
