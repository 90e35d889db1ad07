/** What is wrong with one field; `pointer` is a JSON pointer (RFC 6901), empty for the whole body. */
export interface FieldError {
  pointer: string
  detail: string
}

const kinds = {
  notJson: [400, 'The body is not JSON', 'Send one JSON object in UTF-8.'],
  cutShort: [400, 'The body is cut short', 'The connection ended before the body did.'],
  idempotencyKey: [
    400,
    'Idempotency-Key is missing or unusable',
    'Send one Idempotency-Key of 1 to 200 visible ASCII characters, the same one whenever you repeat the call.',
  ],
  invalid: [400, 'Some fields are not as they should be', 'See errors; nothing was recorded.'],
  unauthorized: [401, 'Not authorised', 'The call does not show that it may report documentation requests.'],
  notFound: [404, 'No such claim', 'No claim of your organisation has this number or id.'],
  tooSlow: [408, 'The body took too long', 'Send it again, at once.'],
  severalClaims: [409, 'Several claims have this number', 'Send claimId instead of claimNumber.'],
  tooLarge: [413, 'The body is too large', 'At most 64 KB.'],
  mediaType: [415, 'The body is not application/json', 'Send application/json in UTF-8, not compressed.'],
  keyReused: [422, 'Idempotency-Key was used for another body', 'Take a new Idempotency-Key for a new request.'],
  notSubmitted: [422, 'The claim was not submitted', 'Only a claim that was reported as submitted can be asked about.'],
  tooMany: [429, 'Too many calls', 'Come back after the seconds in Retry-After, with the same Idempotency-Key.'],
  keysUnavailable: [503, 'Tokens cannot be judged now', 'Come back after the seconds in Retry-After.'],
  unavailable: [503, 'Nothing can be recorded now', 'Send it again later, with the same Idempotency-Key.'],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>

/** Every way a call can fail. */
export type ProblemCode = keyof typeof kinds

/** Why a call failed. */
export interface Problem {
  code: ProblemCode
  errors?: readonly FieldError[]
  retryAfterSeconds?: number
}

/** A failed call as problem details (RFC 9457). */
export function problemDetails({ code, errors }: Problem) {
  const [status, title, detail] = kinds[code]
  return { type: `urn:claimwell:problem:${code}`, title, status, detail, code, ...(errors ? { errors } : {}) }
}
