import type { CsrSignerTyped } from './readCsrSigner'

/** Takes apart who signs: `Jun Park, managing director`, with `on 3 March 2027` if the day is known. */
export function splitCsrSigner(text: string): CsrSignerTyped {
  const [, before = text, signedOn = ''] = /^(.*)\son\s(.*\d.*)$/isu.exec(text) ?? []
  const [name = '', ...role] = before.split(',').map((part) => part.trim())
  return { name, role: role.join(', '), signedOn: signedOn.trim() }
}
