/** Values a sentence about a refusal may need; codes, numbers and ISO dates, never sentences. */
export type Params = Record<string, string | number>

/** What a rule gives back: a value, or the code of why not. A user's mistake is an answer, not an exception. */
export type Outcome<T, R extends string = string> = { ok: true; value: T } | { ok: false; reason: R; params?: Params }
