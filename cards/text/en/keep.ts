import type { KeepText } from '../keepText'

const claimsOf = (n: number) => (n === 1 ? '1 claim' : `${n} claims`)
const filesOf = (n: number) => (n === 1 ? '1 file' : `${n} files`)
const through = (until: string) => (until ? ` through ${until}` : '')

export const keep: KeepText = {
  export: {
    making: 'I am putting together everything I have of you. It takes a moment; then I offer it here as a zip.',
    running: 'I am at it already: your data comes here as a zip in a moment.',
    failed: 'Your data could not be put together. Nothing is lost; please type “export my data” again in a minute.',
    ready: (parts, size) =>
      parts === 1
        ? `Everything I have of you is in one zip (${size}). Allow the upload below and it is put into your OneDrive. I keep the zip for seven days.`
        : `Everything I have of you is in ${parts} zips (${size}). Allow each upload below and they are put into your OneDrive. I keep the zips for seven days.`,
    description: (part, parts) =>
      parts === '1' ? 'Your data in Claimwell' : `Your data in Claimwell, ${part} of ${parts}`,
    declined: 'Fine, I do not upload it. Type “export my data” whenever you want it.',
    uploaded: (name) => `${name} is in your OneDrive. It holds your claims and files: keep it to yourself.`,
    uploadFailed: 'The upload to your OneDrive did not work. Press it again, or type “export my data”.',
    outdated: 'That zip is no longer there. Type “export my data” and I make it anew.',
    fileName: 'my-claimwell-data',
    readme: (made) => [
      'Everything Claimwell keeps of you.',
      `Made on ${made}.`,
      '',
      'profile.json: name, language, time zone, wishes for reminders, where you are reached',
      'claims/: each of your claims, and what happened on it',
      'reminders.json: what you are reminded of, and were',
      'files.json: the files you sent, with their hashes, and what became of each',
      'files/: the files themselves',
      'talks.json: where our talks stand',
      'elsewhere.json: when you did something on a claim of somebody else, and the funds you entered',
      '',
      'Of other people it holds names only. Hashes are SHA-256.',
    ],
  },
  delete: {
    title: 'Delete my data',
    goes: 'What goes now, with its history, reminders and files:',
    claim: (title) => title,
    more: (count) => `… and ${count} more`,
    noClaims: 'No claim: you have none that may go now.',
    files: (count) => `${filesOf(count)} that no remaining claim needs`,
    profile: 'Your settings, your calendar address, where our talks stand, and which messages showed you what.',
    stays: 'What stays for now:',
    staysBecause:
      'Microsoft can ask for the originals of a submitted claim for 24 months from the last day of the activity. I delete nothing of it by myself: afterwards I ask you once.',
    exportFirst: 'To have a copy, export your data first.',
    cannotUndo: 'This cannot be undone. Nothing changes in Partner Center, nor in your OneDrive.',
    confirm: 'To be sure',
    sure: 'Yes, delete what goes now',
    tick: 'Nothing was deleted yet. To delete it, tick the box and press again, or type “yes delete”.',
    changed: 'Something has changed since that card was shown, so nothing was deleted. This is how it stands now.',
    nothing: 'Nothing was deleted.',
    done: 'Your data is deleted',
    deleted: (claims, files) => `Deleted: ${claimsOf(claims)} with history and reminders, and ${filesOf(files)}.`,
    profileGone: 'Your settings, calendar address and the place where our talks stood are deleted too.',
    sweep: 'The bytes of deleted files are removed from the store with the next daily clean-up.',
  },
  purge: {
    title: (claim) => `Delete ${claim} for good?`,
    what: 'The claim, its history, its reminders and the files that no other claim needs are deleted. This cannot be undone; nothing changes in Partner Center.',
    sure: 'Yes, delete it',
    tick: 'Nothing was deleted yet. To delete it, tick the box and press again, or type “yes delete”.',
    stays: (claim, because) => `I delete nothing of “${claim}” yet. ${because}`,
    done: 'The claim is deleted',
    deleted: (claim, files) => `“${claim}” is deleted, with its history and ${filesOf(files)}.`,
    another: (files) => `The claim is deleted, with its history and ${filesOf(files)}.`,
  },
  stays: {
    retention: (until) => `It was submitted, so its files have to be kept${through(until)}.`,
    request: (until) =>
      `A documentation request is open on it: its files have to be kept until that is answered${until ? `, and at least${through(until)}` : ''}.`,
    dispute: (until) =>
      `Partner Center shows it as disputed or waiting for you, as you reported it: its files have to be kept until that is over${until ? `, and at least${through(until)}` : ''}.`,
    unknown: () =>
      'It was submitted, and I do not know the last day of its activity, from which 24 months are counted.',
  },
  line: (title, because) => `${title}: ${because}`,
  already: 'That was already done.',
  whatToDelete: 'Delete what? “delete my data” shows what can go, “delete claim files of 2” is about one claim.',
  kept: 'Fine, nothing was deleted.',
  buttons: { mine: 'My data', export: 'Export my data', delete: 'Delete', deleteFiles: 'Delete its files' },
}
