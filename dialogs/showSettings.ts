import { settingsCard } from '../cards/settingsCard'
import type { Settings } from '../rules/changeSettings'
import { localTime } from '../rules/localTime'
import { type Session, show } from './session'

/** How the person wants to be reminded, with a form to change it; refused inputs stand in it again. */
export function showSettings(
  session: Session,
  more: {
    settings?: Settings
    changed?: string
    problems?: Record<string, string>
    typed?: Record<string, string>
    inPlace?: boolean
  } = {},
): void {
  const { turn, ctx } = session
  const { settings = turn, problems = {}, typed = {}, inPlace = false, changed } = more
  const localNow = localTime(turn.now, settings.timeZone)
  const card = settingsCard(ctx, { settings, localNow, problems, typed, ...(changed ? { changed } : {}) })
  show(session, card, { inPlace })
}
