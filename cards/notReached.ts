import type { NotReached } from './text/planText'

const known: Readonly<Record<string, NotReached>> = {
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  BotNotInConversationRoster: 'removed',
  ConversationNotFound: 'removed',
  '404': 'removed',
  BotDisabledByAdmin: 'disabled',
  neverMet: 'neverMet',
  ambiguous: 'unclear',
  stopped: 'unclear',
}

/** Why a reminder reached nobody, from the code it was put aside with; what is not known was refused. */
export function notReached(reason: string): NotReached {
  const code = reason.replace(/\?$/, '')
  return Object.hasOwn(known, code) ? (known[code] ?? 'refused') : 'refused'
}
