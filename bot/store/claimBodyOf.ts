import { type ClaimBody, claimBody } from '../../rules/claim'

/**
 * The body of a claim out of its stored text. Throws, naming the claim, when the text is not a body this version
 * knows: guessing would show a person less than they entered. The message holds no values, only where they are.
 */
export function claimBodyOf(claimId: string, text: string): ClaimBody {
  const stored = parsed(claimId, text)
  const read = claimBody.safeParse(stored)
  if (read.success) return read.data
  const places = read.error.issues.map(({ path, code }) => `${path.join('.') || 'body'} (${code})`)
  throw new Error(`claim ${claimId} has a body this version cannot read, ${labelOf(stored)}: ${places.join(', ')}`)
}

function parsed(claimId: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`claim ${claimId} has a body that is no JSON`)
  }
}

function labelOf(stored: unknown): string {
  const { v, type } = Object(stored) as { v?: unknown; type?: unknown }
  return `type ${JSON.stringify(type)} version ${JSON.stringify(v)}`
}
