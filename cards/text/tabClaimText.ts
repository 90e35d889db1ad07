/** Words of the page of one claim that are the same whatever it shows: sent with it, as a browser holds none. */
export interface TabClaimWords {
  back: string
  answer: { title: string; close: string; busy: string; failed: string }
  changed: { says: string; show: string }
  heaps: string
  requests: string
  files: { title: string; none: string; save: string; failed: string }
  upload: {
    title: string
    target: string
    propose: string
    drop: string
    choose: string
    limits: string
    sending: string
    checking: string
    failed: string
  }
  package: { title: string; none: string; save: string; hash: string }
  more: string
  reminders: { title: string; calendar: string }
  history: { title: string; newer: string; older: string }
}

/** The tab's words about one claim. */
export interface TabClaimText {
  words: TabClaimWords
  owner(name: string): string
  deputy(name: string): string
  /** Of a kept file. */
  file(type: string, size: string, on: string, by: string): string
  serves(items: string): string
  servesNothing: string
  /** What is asked for on a request, as something files can be sent for. */
  asked(number: string, words: string): string
  answerTo(words: string): string
  /** Of an item that was opened: where its file goes, up to so many MB. */
  sendNow(limit: string): string
  made(size: string, on: string): string
  current: string
  outdated: string
  packageOfRequest(name: string): string
  say: {
    packageReady(name: string, size: string): string
    exportReady(parts: number, size: string): string
    exportMaking: string
    calendarReady: string
    filesReady(n: number): string
    notAForm: string
    tooMuch: string
    noPlace: string
  }
}
