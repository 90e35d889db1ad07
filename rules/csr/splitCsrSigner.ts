import type { CsrSignerTyped } from './readCsrSigner'

/** Takes apart who signs: `Jun Park, managing director`, with `on 3 March 2027` if the day is known. */
export function splitCsrSigner(text: string): CsrSignerTyped {
  const [, before = text, signedOn = ''] = /^(.*)\son\s(.*\d.*)$/isu.exec(text) ?? []
  const comma = before.includes(',') ? before.indexOf(',') : before.length
  return { name: before.slice(0, comma).trim(), role: before.slice(comma + 1).trim(), signedOn: signedOn.trim() }
}
