import { type ClaimBody, claimBody } from '../../rules/claim'
import { claimBodyOf } from './claimBodyOf'
import { deepFrozen } from './deepFrozen'

/** Between the body of a claim and its stored text. */
export interface ClaimBodies {
  /** Frozen, since it may be given again. Throws, naming the claim, when the text is not a body this version knows. */
  read(claimId: string, text: string): ClaimBody
  /** Throws a ZodError on a body that could not be read back: it would be lost. */
  write(claimId: string, body: ClaimBody): string
}

/** Claims whose last text is known, so that a turn that reads its claim three times reads its text once. A few MB. */
const mostKnown = 256

/** A text that this process has checked, and its body once that was read. */
interface Known {
  text: string
  body?: ClaimBody
}

/**
 * Checks bodies when they are written and when they are read; a text that this process has checked, only once. One
 * text a claim is kept: the texts before the last serve nobody, and would only keep the memory busy.
 */
export function claimBodies(): ClaimBodies {
  const known = new Map<string, Known>()
  const remember = (claimId: string, last: Known) => {
    if (known.size >= mostKnown && !known.has(claimId)) known.clear()
    known.set(claimId, last)
  }
  return {
    read(claimId, text) {
      const last = known.get(claimId)
      const checked = last?.text === text
      if (checked && last.body) return last.body
      const body = deepFrozen<ClaimBody>(checked ? JSON.parse(text) : claimBodyOf(claimId, text))
      remember(claimId, { text, body })
      return body
    },
    write(claimId, body) {
      const text = JSON.stringify(claimBody.parse(body))
      remember(claimId, { text })
      return text
    },
  }
}
