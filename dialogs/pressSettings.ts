import type { CardAction } from '../cards/actions'
import { saveSettings } from './saveSettings'
import type { Session } from './session'
import { showSettings } from './showSettings'
import { switchReminders } from './switchReminders'

export type SettingsPress = Extract<
  CardAction,
  { verb: 'settings.open' | 'settings.save' | 'reminder.stop' | 'reminder.start' }
>

/** The form as it was filled in. Clients leave out what is empty, so that what is absent is empty. */
function given({ inputs }: SettingsPress) {
  const { timeZone = '', reminderDays = '', digestAt = '', quietFrom = '', quietTo = '', weekends } = inputs
  const texts = { timeZone, reminderDays, digestAt, quietFrom, quietTo }
  return weekends === undefined ? texts : { ...texts, weekends: weekends === 'yes' }
}

/** Buttons about how a person wants to be reminded. */
export async function pressSettings(session: Session, action: SettingsPress): Promise<void> {
  switch (action.verb) {
    case 'settings.open':
      return showSettings(session)
    case 'settings.save':
      return saveSettings(session, given(action))
    case 'reminder.stop':
      return switchReminders(session, true)
    case 'reminder.start':
      return switchReminders(session, false)
  }
}
