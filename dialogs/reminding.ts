import type { Principal } from '../rules/principal'
import type { PlannedReminder } from '../rules/reminders/plannedReminder'
import type { Preferences } from '../rules/reminders/preferences'
import type { Acting } from './acting'

/** A planned reminder, with what it is about. */
export interface StoredReminder extends PlannedReminder {
  id: string
  claimId: string
}

/** One that reached nobody: whose it was, and the code of why. */
export interface ParkedReminder extends StoredReminder {
  personName: string
  reason: string
}

/** How a person wants to be reminded, language and zone included. */
export interface PersonSettings {
  locale: string
  timeZone: string
  preferences: Preferences
}

/** What the conversation needs of reminders. */
export interface Reminding {
  /** What the person will hear of, earliest first: of everything, or of one claim they may see. */
  upcoming(who: Principal, claimId?: string): Promise<StoredReminder[]>
  /** When the next one of a claim the person may see is due (epoch ms), or undefined. */
  nextOf(who: Principal, claimId: string): Promise<number | undefined>
  /** Keeps the settings and plans all of the person's claims and funds anew, at once; `repeat` when this press had its effect before. */
  saveSettings(acting: Acting, settings: PersonSettings): Promise<{ repeat: boolean }>
  /** What reached nobody in the organisation; for a lead only, else empty. */
  parked(who: Principal): Promise<ParkedReminder[]>
  /** Tries all of them again; how many. For a lead only. */
  retryParked(acting: Acting): Promise<number>
}
