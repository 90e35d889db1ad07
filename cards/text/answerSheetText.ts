/** Words of what goes to a reviewer who asked: the sheet of answers, and the index of originals. Dates are ISO. */
export interface AnswerSheetText {
  title: string
  /** How many of the items have an answer, and how many new files there are. */
  summary(answered: number, items: number, files: number): string
  request: string
  labels: {
    claimNumber: string
    reference: string
    receivedOn: string
    dueOn: string
    asked: string
    requirement: string
    answer: string
    answeredBy: string
    newFiles: string
    submitted: string
  }
  item(number: number, of: number): string
  /** A file of the package by the name it has there; `hash` is the beginning of its SHA-256. */
  file(name: string, size: string, hash: string): string
  /** A file that was sent with the answers to an earlier request. */
  sentBefore(name: string, receivedOn: string): string
  noAnswer: string
  footer: string
  originals: {
    subtitle: string
    count: string
    filesAndSize(files: number, size: string): string
    keepUntil: string
    keptUntil(date: string, lastDay: string): string
    history: string
    files: string
    columns: [number: string, name: string, shows: string, size: string, hash: string]
    answerTo(items: readonly number[], receivedOn: string): string
    footer: string
  }
}
