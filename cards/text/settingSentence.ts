import type { SettingsReason } from '../../rules/changeSettings'
import type { Params } from '../../rules/outcome'
import type { Text } from './text'

/** Why a setting is refused, as a sentence. */
export function settingSentence({ reasons, settings }: Text, reason: SettingsReason, params: Params): string {
  switch (reason) {
    case 'ambiguousTime':
    case 'severalZones':
    case 'digestInQuietHours':
      return settings.refused[reason](params)
    default:
      return reasons[reason](params)
  }
}
