/** A file the person sent and we hold, byte for byte. `receivedAt` is epoch ms, `retainUntil` a calendar date. */
export interface KeptFile {
  tenantId: string
  id: string
  ownerId: string
  sha256: string
  size: number
  /** Type by content, e.g. `pdf`. */
  type: string
  extension: string
  /** Cleaned file name as the person sent it. */
  name: string
  receivedAt: number
  retainUntil?: string
}
