import type { Outcome } from '../../rules/outcome'
import { acceptedTypes, type FileType } from './acceptedTypes'
import { fileExtension } from './fileExtension'
import type { FileToInspect, RefusedFile } from './fileToInspect'
import { inspectImage } from './inspectImage'
import { inspectOffice } from './inspectOffice'
import { inspectOle } from './inspectOle'
import { inspectPdf } from './inspectPdf'
import { inspectText } from './inspectText'
import { typeOfExtension } from './typeOfExtension'

/** What a file was found to be. */
export interface DetectedType {
  type: FileType
  mime: string
  /** Without a dot. */
  extension: string
}

const images: ReadonlySet<FileType> = new Set(['jpeg', 'png', 'gif', 'tiff', 'bmp'])
const neverNamed = new Set(
  'exe dll com scr msi bat cmd ps1 vbs vbe js jse wsf hta lnk url iso img one jar svg html htm zip 7z rar docm xlsm pptm heic'.split(
    ' ',
  ),
)

/**
 * Recognises a file by its first bytes and its structure, never by its name alone. A name that claims another type
 * than the content is refused, except among images, where cameras and chats often mislabel.
 * @returns the accepted type, or why not, with `found` or `named` to tell the user where known
 */
export async function detectType(file: FileToInspect): Promise<Outcome<DetectedType, RefusedFile>> {
  const head = Buffer.from(await file.read(0, 4096))
  const found = await inspect(file, head)
  if (!found.ok) return found
  const row = acceptedTypes[found.value]
  const named = fileExtension(file.name)
  if (contradicts(named, found.value)) return { ok: false, reason: 'wrongType', params: { found: row.type, named } }
  return { ok: true, value: { type: found.value, mime: row.mime, extension: row.extensions[0] } }
}

async function inspect(file: FileToInspect, head: Buffer): Promise<Outcome<FileType, RefusedFile>> {
  const magic = head.toString('latin1', 0, 8)
  if (magic.startsWith('%PDF-')) return inspectPdf(file)
  if (magic.startsWith('PK\x03\x04')) return inspectOffice(file)
  if (magic === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return inspectOle(file)
  return (await inspectImage(file, head)) ?? inspectText(file, head)
}

function contradicts(named: string, found: FileType): boolean {
  if (neverNamed.has(named)) return true
  const claimed = typeOfExtension(named)
  if (!claimed || claimed === found) return false
  return !(images.has(claimed) && images.has(found))
}
