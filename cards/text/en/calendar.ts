import type { CalendarText } from '../calendarText'

export const calendar: CalendarText = {
  name: 'Co-op claims',
  day: {
    'activity-ends': 'Last day of the activity',
    'window-opens': 'Claims can be entered from today',
    'run-by': 'Usage period ends',
    'submit-by': 'Submit today at the latest',
    'claim-by': 'Claim deadline',
    'vendor-due': 'Vendor’s invoice should be here',
    'hold-ends': 'Held payment lapses after today',
    'keep-until': 'Keep the originals until today',
  },
  about: {
    'activity-ends': 'Photos, live ads and guest lists cannot be made afterwards. Save them while it runs.',
    'window-opens':
      'Reckoned from the dates Microsoft published for earlier periods; Partner Center shows when it really opens.',
    'run-by': 'What runs or is bought after this day does not count for this period, and funds left over lapse.',
    'submit-by':
      'The last working day before the deadline, so that somebody can still help. You submit in Partner Center yourself.',
    'claim-by':
      '45 days after the usage period. Microsoft names no time zone for it: do not leave it to the last hours.',
    'vendor-due': 'If it is not here yet, ask again today.',
    'hold-ends': '180 days after the payment was held back. Check bank, tax and invoice details in Partner Center.',
    'keep-until': 'Microsoft can ask for the originals for 24 months after the activity.',
  },
  titled: (day, claim) => `${day}: ${claim}`,
  ofCost: (day, cost) => `${day} (${cost})`,
  readiness: (asOf, done, total) => `On ${asOf}, ${done} of ${total} things were ready.`,
  missing: (items) => `Missing: ${items}.`,
  missingMore: (items, more) => `Missing: ${items}, and ${more} more.`,
  noLongerCounts: 'This date no longer counts.',
  fromHere: 'From Claimwell. To change anything, write to Claimwell in Teams.',
  offer: {
    title: 'Dates for your calendar',
    allow: 'Allow the upload and open the file from your OneDrive: your calendar takes the dates in.',
    corrects: 'If a date changes, take the new file: it corrects the entries you have.',
    strikesOut: 'Nothing is left to do by a date. The file strikes out the entries you have.',
    day: (date, day) => `${date}: ${day}`,
    description: (claim) => `Calendar with the dates of “${claim}”`,
    send: 'Send the file again',
    subscribe: 'Subscribe instead',
  },
  feed: {
    title: 'Your calendar address',
    how: 'Add this address to your calendar once. The dates of all your claims then follow by themselves.',
    outlook: 'Outlook: Calendar, Add calendar, Subscribe from web, and paste it.',
    others: 'Google and Apple calendars: add a calendar from a URL, and paste it.',
    personal:
      'Whoever has the address can read your claims’ titles and dates, and what is missing. Keep it to yourself; amounts and files are not in it.',
    onlyOne: 'You have one address at a time: an earlier one has ended now. “stop calendar feed” ends this one.',
    renew: 'New address',
    end: 'End this address',
    ended: 'The calendar address has ended. What calendars took from it before may stay there until you remove it.',
    none: 'There is no calendar address to end. Type “calendar feed” to get one.',
    notHere:
      'Nobody has set up an address for calendars here, so I cannot give you a feed. I can give you the dates as a file: type “calendar” on a claim.',
  },
  noDates: (claim) =>
    `“${claim}” has no dates yet. Tell me when the activity takes place (“change dates”), and I make its calendar.`,
  declined: 'Fine, no file then. Type “calendar” whenever you want it.',
  uploaded: (name) => `${name} is in your OneDrive. Open it there, and your calendar takes the dates in.`,
  uploadFailed: 'The upload to your OneDrive did not work. Type “calendar” and I offer it again.',
}
