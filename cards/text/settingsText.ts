import type { Params } from '../../rules/outcome'

/** Which settings there are, as they are named on the card and when one was changed. */
export interface SettingNames {
  language: string
  timeZone: string
  reminderDays: string
  digestAt: string
  quietHours: string
  quietFrom: string
  quietTo: string
  weekends: string
}

/** Words of how a person wants to be reminded. Times are `HH:MM`, dates and amounts arrive written out. */
export interface SettingsText {
  title: string
  /** This language's own name, and what else people type for it. */
  ownName: string
  alsoCalled: readonly string[]
  names: SettingNames
  now: string
  nowThere(zone: string, time: string): string
  languagesSpoken(languages: string): string
  daysMean: string
  zoneExample: string
  daysExample: string
  timeExample: string
  quietMeans: string
  quiet(from: string, to: string): string
  noQuiet: string
  /** What is typed for no quiet hours. */
  off: readonly string[]
  weekendsTitle: string
  weekendsOn: string
  weekendsOff: string
  remindersOn: string
  remindersStopped: string
  saved(values: string): string
  unchanged: string
  unknownLanguage(languages: string): string
  next(on: string, at: string): string
  nextOf(claim: string, on: string, at: string): string
  nonePlanned: string
  noneWhileStopped: string
  stopped: string
  stoppedAlready: string
  /** What stopping costs: `claims` is a number of claims. */
  cost(claims: number, amount: string, nearest: string): string
  costWithoutDate(claims: number, amount: string): string
  costsNothing: string
  started: string
  startedAlready: string
  howToStart: string
  howToStop: string
  buttons: { stop: string; start: string; settings: string; plan: string }
  /** Why a setting is refused, where the sentence is about settings alone. */
  refused: Record<'ambiguousTime' | 'severalZones' | 'digestInQuietHours', (params: Params) => string>
}
