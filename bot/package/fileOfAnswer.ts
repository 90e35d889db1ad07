import type { KeptFile } from '../../rules/keptFile'

/** The file an answer names. Throws when it is not there: a package must not be short of one without a word. */
export function fileOfAnswer(fileId: string, files: readonly KeptFile[]): KeptFile {
  const file = files.find(({ id }) => id === fileId)
  if (!file) throw new Error(`no file of an answer: ${fileId}`)
  return file
}
