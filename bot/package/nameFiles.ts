import { numberedFileName } from './numberedFileName'
import type { PackageFile } from './packageInput'

/** The files of a package in the order of their numbers, `packed` the name each has there. */
export function nameFiles<F extends PackageFile>(files: readonly F[]): (F & { packed: string })[] {
  const digits = Math.max(2, ...files.map((file) => String(file.number).length))
  const sorted = [...files].sort((a, b) => a.number - b.number)
  return sorted.map((file) => ({ ...file, packed: numberedFileName(file, digits) }))
}
