/**
 * The last extension of a file name, lower case and without its dot; empty when there is none. `Invoice No. 5` has
 * none: an extension is one to eight ASCII letters and digits with at least one letter.
 */
export function fileExtension(name: string): string {
  const match = /\.([a-z0-9]{1,8})[. ]*$/i.exec(name)
  const extension = match?.[1]?.toLowerCase() ?? ''
  return /[a-z]/.test(extension) ? extension : ''
}
