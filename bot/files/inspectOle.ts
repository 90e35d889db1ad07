import type { Outcome } from '../../rules/outcome'
import type { FileToInspect, RefusedFile } from './fileToInspect'
import { type OleEntry, readOleDirectory } from './readOleDirectory'

type OleType = 'doc' | 'xls' | 'ppt' | 'msg'

const marks: [string, OleType][] = [
  ['__properties_version1.0', 'msg'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
]
const macroStores = new Set(['Macros', '_VBA_PROJECT_CUR', 'VBA', '_VBA_PROJECT'])
const lockedStores = new Set(['EncryptedPackage', 'EncryptedSummary', 'EncryptionInfo'])

/** Judges an OLE compound file: Word, Excel and PowerPoint 97–2003 and Outlook messages; anything else is refused. */
export async function inspectOle(file: FileToInspect): Promise<Outcome<OleType, RefusedFile>> {
  const entries = await readOleDirectory(file)
  if (!entries) return { ok: false, reason: 'damaged' }
  const names = new Set(entries.map((entry) => entry.name))
  if ([...lockedStores].some((name) => names.has(name))) return { ok: false, reason: 'passwordProtected' }
  const mark = marks.find(([name]) => names.has(name))
  if (!mark) return { ok: false, reason: 'wrongType', params: { found: 'ole' } }
  if (
    await hasPassword(
      file,
      mark[1],
      entries.find((entry) => entry.name === mark[0]),
    )
  ) {
    return { ok: false, reason: 'passwordProtected' }
  }
  // A message may carry an attachment with macros; the message itself has none.
  const macros = mark[1] !== 'msg' && [...macroStores].some((name) => names.has(name))
  return macros ? { ok: false, reason: 'macros' } : { ok: true, value: mark[1] }
}

/** Word says so in a flag ([MS-DOC] §2.5.1), Excel in a FILEPASS record near the start ([MS-XLS] §2.4.117). */
async function hasPassword(file: FileToInspect, type: OleType, main: OleEntry | undefined): Promise<boolean> {
  if (!main) return false
  const start = Buffer.from(await file.read(main.offset, 512))
  if (type === 'doc') return start.length > 11 && (start.readUInt16LE(10) & 0x0100) !== 0
  if (type !== 'xls') return false
  for (let at = 0; at + 4 <= start.length; at += 4 + start.readUInt16LE(at + 2)) {
    if (start.readUInt16LE(at) === 0x002f) return true
  }
  return false
}
