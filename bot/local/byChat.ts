import type { Identify } from '../tab/tabPeople'
import { localOnly } from './localOnly'
import type { PersonalChats } from './personalChats'

/**
 * Local mode asks for no token: the caller is who wrote to the bot last, or whom the page names of those who did. Only
 * pages of this machine may call.
 */
export function byChat(chats: PersonalChats): Identify {
  return async (request) => {
    if (!localOnly(request)) return { ok: false, reason: 'signIn' }
    const named = request.headers['x-claimwell-person']
    const chat = typeof named === 'string' && named !== '' ? chats.of(named) : chats.find()
    if (!chat) return { ok: false, reason: 'noChat' }
    return {
      ok: true,
      value: { who: { tenantId: chat.tenantId, userId: chat.from.aadObjectId }, name: chat.from.name },
    }
  }
}
