import type { Outcome } from '../../rules/outcome'
import { fileExtension } from './fileExtension'
import type { FileToInspect, RefusedFile } from './fileToInspect'
import { looksLikeHtml } from './looksLikeHtml'

type TextType = 'csv' | 'tsv' | 'txt' | 'eml' | 'mht' | 'rtf'

const pieceBytes = 65_536
/** Control characters no text has; tab, line and page breaks, and the old end-of-file mark are fine. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const binary = /[\0-\x08\x0b\x0e-\x19\x1c-\x1f]/
const program = /^\s*(#!|<\?xml|<\?php|<svg|<script|\[InternetShortcut\]|@echo off)/i
const mailHeaders = /^(From|To|Subject|Date|Received|Message-ID|MIME-Version|Return-Path|Content-Type|X-[\w-]+):/i

/**
 * Judges everything that begins like no other type. Text has no signature, so it must be printable throughout, its
 * name must say which kind it is, and it must not be a web page, a script or a shortcut.
 */
export async function inspectText(file: FileToInspect, head: Buffer): Promise<Outcome<TextType, RefusedFile>> {
  const start = decode(head)
  const rich = start.startsWith('{\\rtf')
  const named = rich ? 'rtf' : textName(file.name)
  if (!named || looksLikeHtml(head) || program.test(start)) return { ok: false, reason: 'wrongType' }
  if (named === 'rtf' && !rich) return { ok: false, reason: 'wrongType' }
  if ((named === 'eml' || named === 'mht') && !isMail(start, named)) return { ok: false, reason: 'wrongType' }
  return scan(file, named)
}

function textName(name: string): TextType | undefined {
  const extension = fileExtension(name)
  if (extension === 'mhtml') return 'mht'
  return (['csv', 'tsv', 'txt', 'eml', 'mht', 'rtf'] as const).find((type) => type === extension)
}

function isMail(start: string, named: 'eml' | 'mht'): boolean {
  const headers = start.split(/\r?\n\r?\n/)[0] ?? ''
  const known = headers.split(/\r?\n/).filter((line) => mailHeaders.test(line)).length
  return known >= 2 && (named === 'eml' || /multipart\/related/i.test(start))
}

async function scan(file: FileToInspect, type: TextType): Promise<Outcome<TextType, RefusedFile>> {
  let before = ''
  const wide = isWide(Buffer.from(await file.read(0, 2)))
  for (let at = 0; at < file.size; at += pieceBytes) {
    const piece = Buffer.from(await file.read(at, pieceBytes))
    const text = piece.toString(wide ? 'utf16le' : 'latin1')
    if (binary.test(text)) return { ok: false, reason: 'wrongType' }
    // An embedded object in RTF is a program waiting for a double click.
    if (type === 'rtf' && /\\(objdata|objocx|objupdate)/i.test(before + text)) return { ok: false, reason: 'macros' }
    before = text.slice(-16)
  }
  return { ok: true, value: type }
}

function decode(head: Buffer): string {
  return isWide(head) ? head.toString('utf16le', 2) : head.toString('utf8').replace(/^\ufeff/, '')
}

/** Excel's "Unicode text" is UTF-16 with a byte order mark. */
function isWide(head: Buffer): boolean {
  return head[0] === 0xff && head[1] === 0xfe
}
