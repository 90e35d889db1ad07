import type { CommandKey } from '../cards/text/commandText'
import { settingSentence } from '../cards/text/settingSentence'
import { plainWords } from '../rules/policy/plainWords'
import { readTimes } from '../rules/readTimes'
import type { Handler } from './onClaim'
import { resuming } from './resuming'
import { saveSettings } from './saveSettings'
import { type Session, say } from './session'
import { setLanguage } from './setLanguage'
import { showSettings } from './showSettings'
import { switchReminders } from './switchReminders'

/** Quiet hours as typed: from when to when, or none. */
async function setQuietHours(session: Session, typed: string): Promise<void> {
  const { text } = session
  const isOff = text.settings.off.includes(plainWords(typed))
  if (isOff) return saveSettings(session, { quietFrom: '', quietTo: '' })
  const read = readTimes(typed)
  if (!read.ok) return say(session, settingSentence(text, read.reason, read.params ?? {}))
  return saveSettings(session, { quietFrom: read.value.from, quietTo: read.value.to })
}

/** Commands about how a person wants to be reminded. */
export const settingsCommands = {
  settings: resuming((session) => showSettings(session)),
  setTimeZone: resuming((session, { text = '' }) => saveSettings(session, { timeZone: text })),
  setLanguage: resuming((session, { text = '' }) => setLanguage(session, text)),
  setDigestAt: resuming((session, { text = '' }) => saveSettings(session, { digestAt: text })),
  setQuietHours: resuming((session, { text = '' }) => setQuietHours(session, text)),
  setReminderDays: resuming((session, { text = '' }) => saveSettings(session, { reminderDays: text })),
  weekendsOn: resuming((session) => saveSettings(session, { weekends: true })),
  weekendsOff: resuming((session) => saveSettings(session, { weekends: false })),
  stopReminders: resuming((session) => switchReminders(session, true)),
  startReminders: resuming((session) => switchReminders(session, false)),
} satisfies Partial<Record<CommandKey, Handler>>
