import { AuthUnavailable } from '../teams/authUnavailable'
import type { AppTokens } from './appTokens'
import type { Caller } from './caller'
import type { Problem } from './problemDetails'
import type { Credentials } from './readCredentials'
import type { SignedBodies } from './signedBodies'

/** The ways to show who one is; a way that is not configured is absent. */
export interface Ways {
  tokens?: AppTokens
  signatures?: SignedBodies
}

/** Who calls, or what to answer and a code for the log. Every refusal is answered alike. */
export type Judgement = { ok: true; value: Caller } | { ok: false; problem: Problem; why: string }

/** Judges what a call shows for itself, by the way it chose; `body` is every byte of it. */
export async function judgeCaller(
  { tokens, signatures }: Ways,
  credentials: Credentials,
  body: Buffer,
): Promise<Judgement> {
  try {
    const judged =
      credentials.way === 'token' ? await tokens?.judge(credentials.token) : signatures?.judge(credentials, body)
    if (judged?.ok) return judged
    return { ok: false, problem: { code: 'unauthorized' }, why: judged?.reason ?? 'way' }
  } catch (error) {
    if (!(error instanceof AuthUnavailable)) throw error
    return { ok: false, problem: { code: 'keysUnavailable', retryAfterSeconds: 5 }, why: 'keysUnavailable' }
  }
}
