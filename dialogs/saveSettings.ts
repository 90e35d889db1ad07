import { plain } from '../cards/elements/plain'
import { settingSentence } from '../cards/text/settingSentence'
import type { SettingNames } from '../cards/text/settingsText'
import { changeSettings, type Settings, type SettingsGiven } from '../rules/changeSettings'
import { nextReminder } from './nextReminder'
import { acting, type Session, say } from './session'
import { settingsInWords } from './settingsInWords'
import { showSettings } from './showSettings'

/** What is different now, `name: value` each. */
function changesInWords({ text, turn }: Session, after: Settings): string[] {
  const old = settingsInWords(text, turn)
  const now = settingsInWords(text, after)
  const keys = Object.keys(now) as (keyof SettingNames)[]
  return keys
    .filter((key) => old[key] !== now[key])
    .map((key) => text.say.valued(text.settings.names[key], now[key] ?? ''))
}

/** Says what was refused: on the card that was filled in, else as a sentence. */
function showBack(session: Session, question: string, sentence: string): void {
  const { input } = session.turn
  const typed = input.kind === 'press' ? input.action?.inputs : undefined
  if (typed) showSettings(session, { problems: { [question]: sentence }, typed, inPlace: true })
  else say(session, plain(sentence, 400))
}

/** Changes settings, all of those given or none; answers with what is different now and when the next reminder comes. */
export async function saveSettings(session: Session, given: SettingsGiven): Promise<void> {
  const { turn, text, claims } = session
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC']
  const read = changeSettings(turn, given, zones)
  if (!read.ok) {
    const { reason, params = {} } = read
    showBack(session, String(params.question), settingSentence(text, reason, params))
    return
  }
  const { repeat } = await claims.saveSettings(acting(session), { locale: turn.locale, ...read.value })
  const settings = repeat ? turn : read.value
  const changes = changesInWords(session, settings)
  const saved = changes.length > 0 ? text.settings.saved(changes.join('; ')) : text.settings.unchanged
  const changed = `${repeat ? text.say.alreadyDone : saved} ${await nextReminder(session, settings)}`
  if (turn.input.kind === 'press') showSettings(session, { settings, changed, inPlace: true })
  else say(session, plain(changed, 800))
}
