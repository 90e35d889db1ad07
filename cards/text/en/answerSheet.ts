import type { AnswerSheetText } from '../answerSheetText'
import { formatsFor } from '../formatsFor'

const { list } = formatsFor('en')
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const answerSheet: AnswerSheetText = {
  title: 'Answers to a documentation request',
  summary: (answered, items, files) =>
    `${answered} of ${count(items, 'item', 'items')} answered; ${files === 0 ? 'no new files' : count(files, 'new file', 'new files')}`,
  request: 'The request',
  labels: {
    claimNumber: 'Claim number',
    reference: 'Reviewer’s reference',
    receivedOn: 'Received on',
    dueOn: 'Due on',
    asked: 'Asked',
    requirement: 'Requirement',
    answer: 'Answer',
    answeredBy: 'Answered by',
    newFiles: 'New files',
    submitted: 'Already submitted',
  },
  item: (number, of) => `Item ${number} of ${of}`,
  file: (name, size, hash) => `${name} (${size}, SHA-256 ${hash}…)`,
  sentBefore: (name, receivedOn) => `${name}, with the answers to the request received on ${receivedOn}`,
  noAnswer: 'No answer is given to this item.',
  footer: 'Prepared with Claimwell. The partner answers in Partner Center; nothing was sent to Microsoft.',
  originals: {
    subtitle: 'Originals of a co-op claim, with hashes',
    count: 'Originals',
    filesAndSize: (files, size) => `${count(files, 'file', 'files')}, ${size}`,
    keepUntil: 'Kept until',
    keptUntil: (date, lastDay) => `${date}, 24 months after the last day of the activity (${lastDay})`,
    history: 'Latest history hash',
    files: 'Originals',
    columns: ['No.', 'File', 'Shows', 'Size', 'SHA-256'],
    answerTo: (items, receivedOn) =>
      `Answer to ${items.length === 1 ? 'item' : 'items'} ${list(items.map(String))} of the request received on ${receivedOn}`,
    footer:
      'Prepared with Claimwell. Each original is as it was received; manifest.sha256 lists the hash of every file.',
  },
}
