import { type ClaimBody, claimBody } from '../../rules/claim'
import { claimBodyOf } from './claimBodyOf'

/** Between the body of a claim and its stored text. */
export interface ClaimBodies {
  /** Throws, naming the claim, when the text is not a body this version knows. */
  read(claimId: string, text: string): ClaimBody
  /** Throws a ZodError on a body that could not be read back: it would be lost. */
  write(body: ClaimBody): string
}

/** Texts found good, so that a turn that reads its claim three times checks it once. A few MB at most. */
const mostKnown = 256

/** Checks bodies when they are written and when they are read; a text that this process has checked, only once. */
export function claimBodies(): ClaimBodies {
  const known = new Set<string>()
  const remember = (text: string) => {
    if (known.size >= mostKnown) known.clear()
    known.add(text)
  }
  return {
    read(claimId, text) {
      if (known.has(text)) return JSON.parse(text)
      const body = claimBodyOf(claimId, text)
      // What the check filled in is not in the text: only a text that is whole can do without it.
      if (JSON.stringify(body) === text) remember(text)
      return body
    },
    write(body) {
      const text = JSON.stringify(claimBody.parse(body))
      remember(text)
      return text
    },
  }
}
