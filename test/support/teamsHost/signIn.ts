/** What `getAuthToken` comes to: a token, the error Teams gives, or nothing ever. */
export type TokenAnswer = { token: string } | { error: string } | 'silence'

/** Answers one `getAuthToken`. */
export type SignIn = () => TokenAnswer | Promise<TokenAnswer>

/** What may come of signing in. Errors are Teams' own words. */
export const signIn = {
  /** A token, or a fresh one each time. */
  granted:
    (token: string | (() => string | Promise<string>)): SignIn =>
    async () => ({ token: typeof token === 'string' ? token : await token() }),
  /** Neither the person nor an administrator has consented, or a policy of the tenant wants to be asked. */
  needsConsent: (): SignIn => () => ({ error: 'resourceRequiresConsent' }),
  /** The person closed the question. */
  refused: (): SignIn => () => ({ error: 'CancelledByUser' }),
  /** The same on clients that have another word for it, or any other error. */
  failed:
    (error: string): SignIn =>
    () => ({ error }),
  neverAnswers: (): SignIn => () => 'silence',
  /** One after the other, then the last again and again: expired and then fresh, consent and then granted. */
  inOrder: (...ways: readonly [SignIn, ...SignIn[]]): SignIn => {
    const left = [...ways]
    return () => (left.length > 1 ? (left.shift() ?? ways[0]) : (left[0] ?? ways[0]))()
  },
}
