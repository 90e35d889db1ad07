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
  askNext: (question: string) => string
  orType: (question: string) => string
  draftOpen: (title: string) => string
  untitled: string
  confirmed: (title: string) => string
  confirmedLinked: (n: number) => string
  copied: (title: string) => string
  withdrawn: (title: string) => string
  recorded: string
  stale: string
  alreadyDone: string
  itemSaved: (item: string) => string
  noteSaved: (item: string) => string
  waived: (item: string) => string
  unwaived: (item: string) => string
  fileRemoved: (file: string, item: string) => string
  filePlaced: (file: string, item: string) => string
  sendNow: (item: string) => string
  received: (names: string, n: number) => string
  receivedFor: (names: string, item: string) => string
  kept: (name: string, item: string) => string
  keptAgain: (name: string) => string
  keptInTray: (name: string) => string
  refusedFile: Record<FileRefusal, (name: string, detail: string) => string>
  noClaimForFiles: string
  filesOnlyPersonal: string
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
  notReadyYet: string
  onlyPersonal: string
  messageEdited: string
  messageDeleted: string
  fault: (code: string) => string
  faultCard: (code: string) => string
  unknownPress: string
  reminderText: (title: string, days: string) => string
  sentAgain: string
  openAnswer: string
  costLabel: (n: string) => string
  costLine: (payee: string, what: string, gross: string, claimed: string) => string
  changedBy: (what: string, when: string) => string
  place: (file: string, item: string) => string
  placed: (n: number) => string
  keptFor: (names: string, item: string) => string
  filesReady: (n: number) => string
  limit: string
  fileTypes: string
  linkedToo: (title: string) => string
  deadlineGone: string
  heard: string
  welcomeGroup: string
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
