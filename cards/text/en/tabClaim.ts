import type { TabClaimText } from '../tabClaimText'

export const tabClaim: TabClaimText = {
  words: {
    back: 'All claims',
    answer: {
      title: 'Answer',
      close: 'Close',
      busy: 'One moment…',
      failed: 'That did not reach me; nothing was changed by it. Please try again.',
    },
    changed: { says: 'This changed while you were filling it in.', show: 'Show it as it is now' },
    heaps: 'Files that want a place',
    requests: 'What reviewers ask for',
    files: {
      title: 'Files',
      none: 'No file serves this claim yet.',
      save: 'Save',
      failed: 'The file could not be fetched. Please try again.',
    },
    upload: {
      title: 'Send files',
      target: 'What they are for',
      propose: 'Propose a place for each',
      drop: 'Drop files here, or',
      choose: 'Choose files',
      limits: 'Up to 25 MB each, 20 at once: PDF, pictures, Office files, mails, CSV and text.',
      sending: 'Sending',
      checking: 'Checking',
      failed: 'This did not arrive. Please send it again.',
    },
    package: {
      title: 'Package',
      none: 'Not made yet. It holds the numbered files, an index, and the values to enter in Partner Center.',
      save: 'Save the package',
      hash: 'SHA-256 of the file',
    },
    more: 'More for this claim',
    reminders: { title: 'Reminders to come', calendar: 'Save the dates for a calendar' },
    history: { title: 'History', newer: 'Newer', older: 'Older' },
  },
  owner: (name) => `Owner: ${name}`,
  deputy: (name) => `Deputy: ${name}`,
  file: (type, size, on, by) => `${type}, ${size} · ${on}, from ${by}`,
  serves: (items) => `For ${items}`,
  servesNothing: 'For nothing any more',
  asked: (number, words) => `Asked by the reviewer: ${number}. ${words}`,
  answerTo: (words) => `the reviewer’s “${words}”`,
  sendNow: (limit) => `Drop the file under “Send files” on this page, or choose it there, up to ${limit} MB.`,
  made: (size, on) => `${size} · made on ${on}`,
  current: 'Up to date',
  outdated: 'Out of date: the claim has changed since. Make it again before you submit.',
  packageOfRequest: (name) => `${name}, for a reviewer`,
  say: {
    packageReady: (name, size) =>
      `The package ${name} (${size}) is ready to save. Unzip it and upload the numbered files in Partner Center; the zip is your record.`,
    exportReady: (parts, size) =>
      parts === 1
        ? `Everything I have of you is in one zip (${size}), ready to save. I keep it for seven days.`
        : `Everything I have of you is in ${parts} zips (${size}), ready to save. I keep them for seven days.`,
    exportMaking:
      'I am putting together everything I have of you. It takes a moment; then I offer it in your chat with me as a zip.',
    filesReady: (n) =>
      n === 1
        ? 'The file is here. See below where I would put it, and confirm.'
        : `${n} files are here. See below where I would put each, and confirm.`,
    calendarReady: 'Save the file and open it: your calendar takes the dates in.',
    notAForm: 'That did not arrive whole. Please send it again.',
    tooMuch: 'That is too much at once. Please send at most 20 files, or 100 MB, at a time.',
    noPlace: 'Please choose what the files are for first.',
  },
}
