const form = /^blob:([0-9a-f]{64})$/

/** What stands in the place of an address for a file that was uploaded: its bytes are in the blob store already. */
export const uploadedBlob = {
  /** @param sha256 of its bytes, lower-case hex */
  url: (sha256: string): string => `blob:${sha256}`,
  /** The hash in it; undefined when it is none of these. */
  read: (url: string): string | undefined => form.exec(url)?.[1],
}
