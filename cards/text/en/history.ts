import type { HistoryText } from '../historyText'

const quoted = (text: string) => (text ? `“${text}”` : 'something')
const item = (name: string) => name || 'an item'
const file = (name: string) => name || 'a file'
const because = (reason: string) => (reason ? `: ${reason}` : '')

export const history: HistoryText = {
  title: (claim) => `What happened on ${claim}`,
  none: 'Nothing has happened on this claim yet.',
  when: (on, time, who) => `${on}, ${time}, ${who}`,
  you: 'you',
  somebody: 'somebody I no longer know',
  about: (zone) => `The newest first; times are those of ${zone}.`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  events: {
    started: () => 'Started the claim.',
    copied: () => 'Made the claim as a copy of another one.',
    confirmed: ({ linked }) =>
      linked > 0 ? `Confirmed the claim, with ${linked} more for other usage periods.` : 'Confirmed the claim.',
    answered: ({ question, answer }) =>
      answer ? `${question}: answered ${quoted(answer)}.` : `${question}: left open.`,
    costRemoved: ({ what }) => `Took out the cost ${quoted(what)}.`,
    costsSet: ({ lines, added, changed, removed }) =>
      `Changed the costs in the table: ${added} added, ${changed} changed, ${removed} removed; ${lines === 1 ? '1 cost' : `${lines} costs`} now.`,
    csrSet: ({ lines }) => `Changed the CSR of in-house work: ${lines === 1 ? '1 line' : `${lines} lines`} now.`,
    place: (words) => `Put ${file(words.file)} on ${item(words.item)}.`,
    removeFile: (words) => `Took ${file(words.file)} off ${item(words.item)}.`,
    write: (words) => `Filled in ${item(words.item)}.`,
    notApplicable: (words) => `Marked ${item(words.item)} as not applicable.`,
    applicable: (words) => `Said that ${item(words.item)} applies after all.`,
    override: ({ reason }) => `Had the package made in spite of what the check found${because(reason)}.`,
    packed: ({ verdict }) => (verdict ? `Made the package. ${verdict}.` : 'Made the package.'),
    submitted: ({ number, on }) => `Reported it as submitted in Partner Center on ${on}, claim number ${number}.`,
    withdrawn: () => 'Withdrew the claim here.',
    reported: ({ status, on }) => `Reported Partner Center’s status: ${status}, on ${on}.`,
    sameStatus: () => 'Reported no change in Partner Center.',
    held: ({ on }) => `Reported the payment as held back since ${on}.`,
    paid: ({ on }) => `Reported it as paid on ${on}.`,
    snoozed: ({ on }) => `Asked for no reminders before ${on}.`,
    vendorAsked: ({ payee, on }) => `Asked ${payee || 'the vendor'} for an invoice by ${on}.`,
    decided: () => 'Recorded what came with the decision.',
    payoutShown: ({ words }) => `The payments export shows ${words ? quoted(words) : 'that it is not paid yet'}.`,
    corrected: ({ status, on, reason }) => `Took back the reported status ${status} of ${on}${because(reason)}.`,
    lessonsSeen: () => 'Marked the reasons of earlier rejections as seen to.',
    handedOver: ({ person }) => `Handed the claim over to ${person || 'a colleague'}.`,
    deputySet: ({ person }) => (person ? `Made ${person} the deputy.` : 'Took the deputy off the claim.'),
    requestRecorded: () => 'Recorded a documentation request.',
    requestEdited: () => 'Corrected what the request asks for.',
    requestMatched: ({ asks, item: name }) =>
      name ? `Said that ${quoted(asks)} means ${name}.` : `Said that ${quoted(asks)} means nothing of the checklist.`,
    requestConfirmed: () => 'Confirmed what the reviewer asks for.',
    requestAnswered: ({ asks, file: name, words }) =>
      name ? `Answered ${quoted(asks)} with ${name}.` : `Answered ${quoted(asks)} in words: ${quoted(words)}.`,
    requestTakenBack: ({ asks, file: name }) =>
      name
        ? `Took ${name} back as an answer to ${quoted(asks)}.`
        : `Took the words back that answered ${quoted(asks)}.`,
    requestPacked: () => 'Made the package of the answers.',
    requestDone: ({ on }) => `Reported the request as answered on ${on}.`,
    requestWithdrawn: ({ reason }) => `Withdrew the request${because(reason)}.`,
    requestDueChanged: ({ on }) =>
      on ? `Noted that the reviewer wants the answer by ${on}.` : 'Noted that the reviewer names no day any more.',
    asked: ({ person, words }) => `Asked ${person || 'a colleague'} for ${quoted(words)}.`,
    askWaiting: ({ words }) => `Said that ${quoted(words)} takes time.`,
    askAnswered: ({ words }) => `Sent what was asked for: ${quoted(words)}.`,
    askDeclined: ({ words }) => `Said “not me” to ${quoted(words)}.`,
    askEnded: ({ person, words }) => `Called off what ${person || 'a colleague'} was asked for: ${quoted(words)}.`,
  },
  unknownEvent: 'Something that this version of me has no words for.',
  proof: {
    whole: 'The history is unbroken',
    entries: (count, first, last) =>
      first === last ? `Entries: ${count}, all of ${first}.` : `Entries: ${count}, from ${first} to ${last}.`,
    noEntries: 'There are no entries yet.',
    head: (short) => `Its last hash begins with ${short}.`,
    sealed: (entry) => `It holds what it held when the package was made, up to entry ${entry}.`,
    broken: 'The history is broken',
    fault: {
      changed: (entry) =>
        `Entry ${entry} is not what was written: it was changed, or one just before it was taken out.`,
      missing: (entry) => `At entry ${entry} at least one entry is missing.`,
      inserted: (entry) => `Entry ${entry} was put in later.`,
      cutOff: (entry) => `From entry ${entry} on the end is missing: there was more when the package was made.`,
      rewritten: (entry) =>
        `The entries fit together, but entry ${entry} is another one than when the package was made: the history was written anew.`,
    },
    tell: 'Somebody changed the database itself; I never change an entry. Tell whoever runs this bot, and keep your package: its history.csv and index.pdf show how it was.',
    why: 'Each entry carries a hash over itself and over the hash before it. I computed them all again from what is stored now. If one entry is changed, missing or put in, none of the hashes after it fit.',
    headFull: 'The last hash in full:',
    printed: (entry) => `In the package’s index.pdf, for entry ${entry}:`,
  },
  inIndex: (entries, hash) => `History: ${entries} entries, last hash ${hash}`,
  buttons: { history: 'History', prove: 'Verify', newer: 'Newer', older: 'Older', why: 'Why?' },
}
