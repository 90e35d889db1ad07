const number = '(?:\\s?(?:number|numbers|num|no\\.?|nr\\.?|nummer|id|n°|nº|#|code))'
const labels = [
  `(?:ref(?:erence)?|case|ticket|service request|inquiry|request|sr)${number}?`,
  'aktenzeichen|az\\.?|geschäftszeichen|unser zeichen|vorgangs-?(?:nummer|nr\\.?)|fall-?(?:nummer|nr\\.?)|referenz(?:-?(?:nummer|nr\\.?))?|ticket-?(?:nummer|nr\\.?)|zeichen',
  'réf(?:érence)?\\.?(?: du dossier)?|numéro de (?:dossier|référence|cas|ticket)|n[°º] de (?:dossier|référence|ticket)|dossier(?: n[°º])?|notre référence',
  '참조 ?번호|문의 ?번호|사례 ?번호|케이스 ?번호|티켓 ?번호|접수 ?번호|요청 ?번호|관리 ?번호',
  'referência|número (?:do caso|de referência|do chamado|do ticket|do protocolo|da solicitação de suporte)|n[°º] (?:do caso|de referência|do chamado|do protocolo)|protocolo|chamado|caso n[°º]',
  '案件(?:編號|號碼|代號)|參考(?:編號|號碼)|案號|票證(?:編號|號碼)|服務(?:要求|單)?(?:編號|號碼|單號)|工單(?:編號|號碼)?|案例編號',
].join('|')

/** A label that ends in a colon, "#" or a word for number, or stands before something with figures of its own. */
const reference = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}])((?:${labels})\\s{0,3}(?:[:：#＃.]|=|is|ist|est|é|為|는|은){0,2}\\s{0,3})([\\p{Script=Latin}\\p{N}][\\p{Script=Latin}\\p{N}._/#-]{0,70})`,
  'giu',
)
const mostLetters = 60

/** A short number after a bare word ("case 2") says nothing; neither does a word, a date or a page's address. */
function isReference(label: string, value: string): boolean {
  if (!/\d/.test(value) || value.length > mostLetters) return false
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(value)) return false
  return value.length >= 4 || /[:：#＃]/.test(label)
}

/** The reviewer's own number of the case in their words, e.g. `ABC-123` of "Ref: ABC-123", at most 60 letters. */
export function readReference(text: string): string | undefined {
  for (const [, label, found] of text.normalize('NFKC').matchAll(reference)) {
    const value = String(found).replace(/[._/#-]+$/, '')
    if (isReference(String(label), value)) return value
  }
  return undefined
}
