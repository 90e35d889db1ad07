import { cleanFileName } from '../files/cleanFileName'
import { fileExtension } from '../files/fileExtension'
import { typeOfExtension } from '../files/typeOfExtension'
import type { PackageFile } from './packageInput'

/**
 * The name of an original inside the package: `01-third-party-invoice-Agency July.pdf`. Its extension is what was
 * found in the file, not what its name claimed.
 * @param width digits of the number, so that names sort as numbers do
 */
export function numberedFileName(file: PackageFile, width = 2): string {
  const clean = cleanFileName(file.name)
  const claimed = fileExtension(clean)
  const stem = typeOfExtension(claimed) ? clean.slice(0, -claimed.length - 1) : clean
  return cleanFileName(`${String(file.number).padStart(width, '0')}-${file.slug}-${stem}.${file.extension}`)
}
