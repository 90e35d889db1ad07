import type { RequestItem, RequestKind, RequestState } from '../../rules/requests/documentationRequest'

/** Words about documentation requests. Titles, names and quoted words arrive as plain text; dates written out. */
export interface RequestText {
  /** Recording one. */
  newTitle: string
  newAbout: string
  claim: string
  claimChoice: (title: string, number: string) => string
  text: string
  textExample: string
  received: string
  due: string
  read: string
  textLong: string
  moreClaims: (count: string) => string
  orPaste: string
  whichClaim: string
  none: string
  /** The proposal. */
  proposalTitle: string
  proposalAbout: (items: number) => string
  proposed: (n: string, words: string) => string
  means: (item: string) => string
  confidence: Record<RequestItem['confidence'], string>
  free: string
  lines: string
  linesLong: string
  kind: string
  kinds: Record<RequestKind, string>
  kindAbout: string
  matchTitle: string
  matchWhich: string
  matchTo: string
  noItem: string
  /** The request. */
  title: string
  titleReady: Record<RequestKind, string>
  titleDone: Record<RequestKind, string>
  titleWithdrawn: string
  about: (title: string, number: string) => string
  receivedOn: (on: string) => string
  dueOn: (on: string, days: string, daysLeft: number) => string
  noDue: string
  reference: (reference: string) => string
  recordedBy: (name: string) => string
  recordedByMail: string
  progress: (done: string, total: string) => string
  item: (n: string, words: string) => string
  because: (item: string) => string
  open: string
  answeredBy: (what: string) => string
  files: (names: string) => string
  /** What stands for a file whose name is not known, and for those that are not named. */
  aFile: string
  moreFiles: (count: number) => string
  keptFiles: (names: string) => string
  words: (words: string) => string
  asked: (name: string, due: string) => string
  waiting: (name: string, until: string) => string
  declined: (name: string, why: string) => string
  moreItems: (count: string) => string
  /** What can be done with a request that counts, in words alone. */
  typedOnly: string
  /** What `typedOnly` types, as buttons in the tab. */
  anotherDay: string
  newDay: string
  itemPicker: string
  itemChoice: (n: string, words: string, state: string) => string
  answered: string
  /** Of a thing in a list to choose from. */
  unanswered: string
  verbatimTitle: string
  verbatimCut: string
  nextSteps: Record<RequestKind, string>
  doneOn: Record<RequestKind, (on: string) => string>
  withdrawnWhy: (why: string) => string
  states: Record<RequestState, string>
  /** One item. */
  sendNow: (limit: string) => string
  sendAbout: string
  answer: string
  answerAbout: string
  bothAnswers: (name: string, when: string, theirs: string) => string
  kept: string
  keptNone: string
  keptMore: (count: string) => string
  heapTitle: string
  /** What stands for no item when typed. */
  noItemTyped: string
  /** Asking a colleague. */
  askTitle: string
  askAbout: string
  person: string
  why: string
  whyExample: string
  askDue: string
  nobodyYet: string
  askedTitle: (name: string) => string
  askedAbout: string
  askedDue: (on: string) => string
  askedWhy: (why: string) => string
  askedMore: string
  askedDone: string
  askedDeclined: string
  askedEnded: string
  askedWaiting: (until: string) => string
  notMe: string
  notMeWho: string
  needTime: string
  needTimeUntil: string
  /** Sent, and how it went. */
  onDone: string
  /** Some things have no answer here, and it was resubmitted all the same. */
  anyway: string
  anywaySure: string
  withdrawTitle: string
  withdrawWhy: string
  listTitle: string
  whichToOpen: string
  listDue: (on: string) => string
  listRow: (n: string, title: string) => string
  listAbout: (state: string, progress: string) => string
  buttons: {
    record: string
    confirm: string
    useLines: string
    match: string
    notARequest: string
    attach: string
    write: string
    ask: string
    kept: string
    save: string
    use: string
    send: string
    package: string
    done: Record<RequestKind, string>
    saveDone: string
    withdraw: string
    open: string
    openAnother: string
    sendFile: string
    notMe: string
    needTime: string
    originals: string
    takeBack: string
    nextAsked: (what: string) => string
  }
  say: {
    recorded: (items: number) => string
    openAlready: string
    recordedAlready: string
    confirmed: string
    told: (name: string) => string
    reportedAs: (status: string) => string
    edited: string
    matched: (n: string, item: string) => string
    answered: (n: string) => string
    answerTaken: (file: string, n: string) => string
    lastAnswer: string
    takenBack: (n: string) => string
    whichItem: string
    whichRequest: string
    whichAsk: string
    severalAsked: string
    packed: (name: string, size: string) => string
    packDescription: (title: string) => string
    packDeclined: string
    uploaded: (name: string) => string
    uploadFailed: string
    done: Record<RequestKind, (on: string) => string>
    withdrawn: string
    asked: (name: string) => string
    notInstalled: (name: string) => string
    forward: (what: string, due: string) => string
    fromColleague: (name: string, what: string) => string
    colleagueDeclined: (name: string, what: string, why: string) => string
    colleagueWaits: (name: string, what: string, until: string) => string
    colleagueLost: (name: string, what: string) => string
    askAnswered: (file: string, name: string) => string
    askDeclined: (name: string) => string
    askWaiting: (name: string) => string
    askEnded: (what: string, name: string) => string
    askEndedHere: (name: string) => string
    nothingAsked: (name: string) => string
    fileForClosed: string
    recordedFor: (name: string, title: string) => string
    recordedFromMail: (title: string) => string
    ownerUnreached: (owner: string, title: string) => string
    someone: string
    typeAnyway: string
    lines: string
    dueChanged: string
    filesReady: string
  }
}
