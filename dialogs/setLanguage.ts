import { plain } from '../cards/elements/plain'
import { languages } from '../cards/text/languages'
import { plainWords } from '../rules/policy/plainWords'
import { acting, type Session, say } from './session'

/** Speaks another language from now on, when we know it. */
export async function setLanguage(session: Session, typed: string): Promise<void> {
  const { turn, claims, text } = session
  const wanted = plainWords(typed)
  const spoken = [...languages.entries()]
  const found = spoken.find(([tag, { settings }]) =>
    [tag, settings.ownName, ...settings.alsoCalled].some((name) => plainWords(name) === wanted),
  )
  if (!found) {
    const names = spoken.map(([, { settings }]) => settings.ownName)
    return say(session, text.settings.unknownLanguage(text.formats.either(names)))
  }
  const [locale, words] = found
  const { timeZone, preferences } = turn
  await claims.saveSettings(acting(session), { locale, timeZone, preferences })
  const { names, ownName, saved } = words.settings
  say(session, plain(saved(words.say.valued(names.language, ownName))))
}
