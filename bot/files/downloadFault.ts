/** Why a download failed; each has its own advice to the user. */
export type DownloadFailure =
  | 'hostRefused'
  | 'linkExpired'
  | 'signInPage'
  | 'empty'
  | 'tooBig'
  | 'truncated'
  | 'tooSlow'
  | 'unreachable'

/** Carries a failure out of a stream. Holds no URL: download links are secrets. */
export class DownloadFault extends Error {
  /** @param retryAfterMs set when the same link may work later: how long the server asked to wait, or 0 */
  constructor(
    readonly reason: DownloadFailure,
    readonly retryAfterMs?: number,
  ) {
    super(reason)
    this.name = 'DownloadFault'
  }
}
