import { formatsFor } from '../formatsFor'
import type { SettingsText } from '../settingsText'

const { either } = formatsFor('en')
const claimsOf = (n: number) => (n === 1 ? '1 open claim' : `${n} open claims`)
const worth = (amount: string) => (amount ? ` with ${amount} at stake` : '')

export const settings: SettingsText = {
  title: 'Your settings',
  ownName: 'English',
  alsoCalled: [
    'en',
    'en-us',
    'en-gb',
    'us english',
    'british english',
    'englisch',
    'anglais',
    'inglés',
    '영어',
    '英文',
  ],
  names: {
    language: 'Language',
    timeZone: 'Time zone',
    reminderDays: 'Remind me this many days before the last working day to submit',
    digestAt: 'Daily message at',
    quietHours: 'Quiet hours',
    quietFrom: 'Quiet hours from',
    quietTo: 'Quiet hours to',
    weekends: 'Weekends',
  },
  now: 'Your time now',
  nowThere: (zone, time) => `${time} (${zone})`,
  languagesSpoken: (languages) => `${languages}. It is the only language I speak so far.`,
  daysMean: '0 is the day itself. On each of these days there is at most one message, for all your claims.',
  zoneExample: 'Europe/Berlin or Seoul',
  daysExample: '30, 14, 7, 3, 1, 0',
  timeExample: '9:00 or 5:30 pm',
  quietMeans:
    'In quiet hours nothing comes, except in the last three days before a deadline. Leave both empty for no quiet hours.',
  quiet: (from, to) => `${from} to ${to}`,
  noQuiet: 'none',
  off: ['off', 'none', 'no', 'never', '0'],
  weekendsTitle: 'Remind me on Saturdays and Sundays too',
  weekendsOn: 'reminders too',
  weekendsOff: 'no reminders, except in the last three days before a deadline',
  remindersOn: 'Reminders are on.',
  remindersStopped: 'Reminders are stopped.',
  saved: (values) => `Saved. ${values}.`,
  unchanged: 'Nothing has changed: that is how it was already.',
  unknownLanguage: (languages) => `I do not speak that language yet. I speak ${languages}.`,
  next: (on, at) => `The next reminder is planned for ${on} at ${at}.`,
  nextOf: (claim, on, at) => `The next reminder is planned for ${on} at ${at}, about “${claim}”.`,
  nonePlanned: 'No reminder is planned at the moment: none of your claims has a date ahead.',
  noneWhileStopped: 'Reminders stay stopped. “start reminders” turns them on again.',
  stopped: 'Done: I will not remind you of anything any more.',
  stoppedAlready: 'Your reminders are stopped already.',
  cost: (claims, amount, nearest) =>
    `From now on you watch the dates yourself. You have ${claimsOf(claims)}${worth(amount)}. The nearest last working day to submit is ${nearest}. What is not claimed in time is lost.`,
  costWithoutDate: (claims, amount) =>
    `From now on you watch the dates yourself. You have ${claimsOf(claims)}${worth(amount)}; no last day to submit lies ahead.`,
  costsNothing: 'You have no claim that is still to be submitted, so no money is waiting on a date now.',
  started: 'Reminders are on again.',
  startedAlready: 'Your reminders are on.',
  howToStart: 'Everything else works as before. To hear from me again, press the button or type “start reminders”.',
  howToStop: '“reminders” shows all that is planned, and “stop reminders” stops them.',
  buttons: {
    stop: 'Stop reminders',
    start: 'Start reminders',
    settings: 'Settings',
    plan: 'Show the plan',
  },
  refused: {
    ambiguousTime: (p) => `Do you mean ${p.morning} or ${p.evening}? Please write it like that, or add am or pm.`,
    severalZones: (p) =>
      `That name is used in several time zones. Which one is yours: ${either(String(p.zones).split(' '))}?`,
    digestInQuietHours: (p) =>
      `The daily message at ${p.at} would fall into your quiet hours, ${p.from} to ${p.to}. Please choose another time for one of them.`,
  },
}
