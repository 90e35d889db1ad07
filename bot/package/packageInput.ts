/** One numbered original of a package. */
export interface PackageFile {
  /** From 1, unique in the package; the reviewer's number for this proof. */
  number: number
  /** What it is, as a short ASCII word for the file name: `third-party-invoice`. */
  slug: string
  /** The name its owner gave it, with or without extension. */
  name: string
  /** What was found in it, without a dot: `pdf`. */
  extension: string
  sha256: string
  /** Bytes. */
  size: number
  /** What it shows, localised, one entry per requirement. */
  shows: string[]
  note?: string
}

/** Everything a package is made of, already localised; the bytes of the originals are in the blob store. */
export interface PackageInput {
  /** File name of the zip, already safe. */
  name: string
  /** BCP 47 language of the texts, for screen readers. */
  language?: string
  title: string
  /** Lines under the title. */
  subtitle: string[]
  /** Values in Partner Center's order, cost lines, metrics, confirmations. */
  sections: { heading: string; rows: { label: string; value: string }[] }[]
  /** Localised headings of the file table: number, name, what it shows. */
  fileTable: { heading: string; columns: [string, string, string] }
  files: PackageFile[]
  footer: string
  /** Written to claim.json as it is: no money or date is reformatted. */
  claim: unknown
  /** Oldest first; `at` is an ISO instant. */
  history: { at: string; who: string; what: string; detail: string; hash: string }[]
}
