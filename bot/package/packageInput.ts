import type { PdfTable } from './pdfPen'

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

/** The PDF that explains a package to a reviewer, already localised. */
export interface PackageSheet {
  /** File name in the package: `index.pdf`. */
  name: string
  title: string
  /** Lines under the title. */
  subtitle: string[]
  parts: { heading: string; table: PdfTable }[]
  footer: string
}

/** Everything a package is made of, already localised; the bytes of the originals are in the blob store. */
export interface PackageInput {
  /** File name of the zip, already safe. */
  name: string
  /** BCP 47 language of the texts, for screen readers. */
  language?: string
  sheet: PackageSheet
  files: PackageFile[]
  /** Written to `name` as JSON, as it is: no money or date is reformatted. */
  data: { name: string; value: unknown }
  /** Oldest first; `at` is an ISO instant. */
  history: { at: string; who: string; what: string; detail: string; hash: string }[]
}
