import { type ClaimBody, claimBody } from '../../rules/claim'
import { claimBodyOf } from './claimBodyOf'
import { deepFrozen } from './deepFrozen'

/** Between the body of a claim and its stored text. */
export interface ClaimBodies {
  /** Frozen, since it may be given again. Throws, naming the claim, when the text is not a body this version knows. */
  read(claimId: string, text: string): ClaimBody
  /** Throws a ZodError on a body that could not be read back: it would be lost. */
  write(body: ClaimBody): string
}

/** Texts read or written lately, so that a turn that reads its claim three times reads its text once. A few MB at most. */
const mostKnown = 256

/** Checks bodies when they are written and when they are read; a text that this process has checked, only once. */
export function claimBodies(): ClaimBodies {
  const known = new Map<string, ClaimBody | undefined>()
  const remember = (text: string, body?: ClaimBody) => {
    if (known.size >= mostKnown) known.clear()
    known.set(text, body)
  }
  return {
    read(claimId, text) {
      const before = known.get(text)
      if (before) return before
      const body = deepFrozen<ClaimBody>(known.has(text) ? JSON.parse(text) : claimBodyOf(claimId, text))
      remember(text, body)
      return body
    },
    write(body) {
      const text = JSON.stringify(claimBody.parse(body))
      remember(text)
      return text
    },
  }
}
