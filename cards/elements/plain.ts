import { verbatim } from './verbatim'

/**
 * Somebody's text for a place that reads Markdown (a TextBlock, a fact): it shows as typed and makes no link, image,
 * list or emphasis. Everything a person gave goes through here, sentences that quote it included.
 * @param limit in characters, before escaping.
 */
export function plain(text: string, limit = 300): string {
  return verbatim(text, limit)
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/&(?=#?\w{1,32};)/g, '\\&')
    .replace(/^([#+\-=|])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
}
