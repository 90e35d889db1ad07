import type { Outcome } from '../../rules/outcome'
import type { FileToInspect, RefusedFile } from './fileToInspect'
import { readZipDirectory } from './readZipDirectory'

/** Office on the web numbers its main part at times: `word/document2.xml`. */
const mainParts = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\d*\.xml$/, 'xlsx'],
  [/^ppt\/presentation\d*\.xml$/, 'pptx'],
] as const

/** Judges a file that begins like a zip: an Office document by the parts inside it, anything else refused. */
export async function inspectOffice(file: FileToInspect): Promise<Outcome<'docx' | 'xlsx' | 'pptx', RefusedFile>> {
  const members = await readZipDirectory(file)
  const named = /\.(docx|xlsx|pptx)$/i.test(file.name)
  if (!members) return { ok: false, reason: named ? 'damaged' : 'wrongType', params: { found: 'zip' } }
  if (members.some((member) => member.encrypted)) return { ok: false, reason: 'passwordProtected' }
  const names = new Set(members.map((member) => member.name))
  const main = mainParts.find(([part]) => [...names].some((name) => part.test(name)))
  if (!main || !names.has('[Content_Types].xml')) return { ok: false, reason: 'wrongType', params: { found: 'zip' } }
  const macros = [...names].some(
    (name) => /(^|\/)(vbaProject|vbaData)[^/]*\.(bin|xml)$/i.test(name) || name.startsWith('xl/macrosheets/'),
  )
  return macros ? { ok: false, reason: 'macros' } : { ok: true, value: main[1] }
}
