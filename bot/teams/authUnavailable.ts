/** The signing keys could not be fetched: nobody can be judged now. Answer 503, not 401. */
export class AuthUnavailable extends Error {
  override name = 'AuthUnavailable'
}
