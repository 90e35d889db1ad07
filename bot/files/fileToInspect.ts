/** A file as the recognisers see it: read in pieces, never whole. */
export interface FileToInspect {
  /** As its owner named it. */
  name: string
  /** Bytes. */
  size: number
  /** Some bytes from `start`; fewer at the end of the file. */
  read(start: number, length: number): Promise<Uint8Array>
}

/** Why a file is not taken; `damaged` is a known type that is cut short or broken. */
export type RefusedFile = 'wrongType' | 'macros' | 'passwordProtected' | 'heicPhoto' | 'damaged'
