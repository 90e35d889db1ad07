import { acceptedTypes, type FileType } from './acceptedTypes'

/** The accepted type an extension (lower case, no dot) stands for; undefined when it stands for none. */
export function typeOfExtension(extension: string): FileType | undefined {
  const rows = Object.values(acceptedTypes)
  return rows.find((row) => (row.extensions as readonly string[]).includes(extension))?.type
}
