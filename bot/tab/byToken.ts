import type { IncomingMessage } from 'node:http'
import { AuthUnavailable } from '../teams/authUnavailable'
import type { PersonTokens } from './personTokens'
import type { Identify } from './tabPeople'

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/
const longestToken = 8192

/** The one token a request carries. */
function tokenIn({ headers, rawHeaders }: IncomingMessage): string | undefined {
  const sent = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'authorization').length
  const header = headers.authorization ?? ''
  return sent === 1 && header.length <= longestToken ? bearer.exec(header)?.[1] : undefined
}

/** Knows callers by the token that Teams gave them; whatever is wrong with it is answered alike, and told `refused`. */
export function byToken(tokens: PersonTokens, refused: (why: string) => void): Identify {
  const refuse = (reason: 'signIn' | 'unavailable', why: string) => {
    refused(why)
    return { ok: false, reason } as const
  }
  return async (request) => {
    const token = tokenIn(request)
    if (token === undefined) return refuse('signIn', 'none')
    try {
      const judged = await tokens.judge(token)
      return judged.ok ? judged : refuse('signIn', judged.reason)
    } catch (error) {
      if (!(error instanceof AuthUnavailable)) throw error
      return refuse('unavailable', 'keysUnavailable')
    }
  }
}
