import type { ShareText } from '../shareText'

export const share: ShareText = {
  someActivity: 'Co-op claim',
  ready: (done, total) => `${done} of ${total} pieces of evidence are there`,
  daysLeft: (date, days) => `Submit by ${date}: ${days} left`,
  today: (date) => `Submit today, ${date}`,
  past: (date) => `The last working day to submit was ${date}`,
  sharedBy: (who, on, time, zone) => `Shared by ${who} on ${on} at ${time} (${zone}). It does not change by itself.`,
  somebody: 'a member of this conversation',
  shows: 'No amounts, files or notes are shown here.',
  onlyPersonal: (chat) =>
    `Claims are private, so I talk about them only in ${chat}; here I can share a claim’s status when you type “share status”.`,
  files: (chat) => `Teams does not give me files sent in a group or channel. Please send them to me in ${chat}.`,
  welcome: (chat, installer) =>
    `Hello.${installer ? ` ${installer} added me here.` : ''} I prepare co-op claims with you, in private, in ${chat}. Here I do one thing: mention me with “share status”, and I show how far your claim is and how many days are left, for everybody to read. I never show amounts, titles, files or notes here.`,
  can: (chat) =>
    `Here I share a claim’s status: mention me with “share status” or “status of 2”, the number from your “my claims” list. Files sent here do not reach me. Everything else is in ${chat}.`,
  edited: 'I do not read a message again when it is changed. Mention me in a new one.',
  whichNumber: (chat) =>
    `You have several claims: say which by its number on your own list, for example “status of 2”. “my claims” in ${chat} shows the list.`,
  none: (chat) => `You have no claim whose status could be shared. Start one in ${chat}.`,
  chat: 'our personal chat',
  onlyThere:
    'Everybody in a group or channel can read what is shared, so it is done there: add me to it and mention me with “share status”, or “status of 2”. I show the activity, the status, how much evidence is there and the days left; no amounts, titles, files or notes.',
}
