import { afterMarker } from './afterMarker'

/** The verbs a request opens with; what is left names the thing. Nothing but these words is taken away. */
const openers: readonly RegExp[] = [
  /^(?:dear|hello|hi|hallo|bonjour|olá|prezad[oa]s?|sehr geehrte[rs]?|guten tag)\b[^,.!:;]{0,40}[,!]\s*/iu,
  /^(?:and|also|additionally|furthermore|finally|plus|sowie|und|außerdem|zudem|et|ainsi que|également|e|bem como|também|그리고|또한|及|以及|和|另外|還有|並)[\s,，]+/iu,
  /^(?:(?:so )?(?:please|kindly)|(?:could|can|would) you(?: please)?|(?:we|you)(?: still| also| will)? (?:need|require|request)(?: to)?(?: you to)?|you must|and)\s+(?=\p{L})(?!(?:explain|clarify|confirm|describe|specify|tell|state)\b)/iu,
  /^(?:also |then )?(?:provide|send|submit|upload|attach|supply|share|include|add|forward)(?: us)?(?: with)?(?: also)?\s+(?!\()(?=\p{L})/iu,
  /^(?:bitte\s+)?(?:senden|schicken|reichen|laden|stellen|fügen|legen|übermitteln)\s+sie\s+(?:uns\s+)?(?:bitte\s+)?(?:noch\s+|auch\s+)?(?=\p{L})/iu,
  /^wir\s+(?:benötigen|brauchen)\s+(?:noch\s+|außerdem\s+|von ihnen\s+)?(?=\p{L})/iu,
  /^(?:(?:veuillez|merci de|prière de)(?: bien vouloir)?(?: nous)?\s+(?:fournir|envoyer|transmettre|joindre|soumettre|ajouter|faire parvenir)|nous avons besoin d[e'’u])\s*(?=\p{L})/iu,
  /^(?:(?:por favor|favor),?\s+)?(?:(?:queira[m]?\s+)?(?:envie|enviar|forneça|fornecer|anexe|anexar|encaminhe|encaminhar|apresente|apresentar)(?:-nos|m)?|precisamos (?:d[aeo]s?)?|solicitamos)\s+(?=\p{L})/iu,
  /^(?:煩|敬)?請(?:您|貴公司)?(?:另外|再|重新|一併)?(?:提供|提交|上傳|附上|寄送|補充|補上|補件)\s*(?:我們)?(?=[\p{L}\d「『])/u,
]
const endings: readonly RegExp[] = [
  /(?:[을를]\s*)?(?:추가로\s*)?(?:제출|제공|첨부|업로드|송부)?\s*(?:해|하여|보내)?\s*(?:주세요|주시기 바랍니다|주십시오|바랍니다)[.。!]?$/u,
  /\s+(?:nach|ein|hoch|zu|bei|bereit|zur Verfügung)[.!]?$/u,
  /(?:[\s,，;；、]+(?:and|as well as|und|sowie|et|ainsi que|e|bem como|및|그리고|和|及|以及|與))$/iu,
  /[\s.。,，;；、]+$/u,
]

const without = (text: string, shapes: readonly RegExp[]) =>
  shapes.reduce((words, shape) => {
    const rest = words.replace(shape, '').trim()
    return rest === '' ? words : rest
  }, text)

/** The words of a request without what it opens and ends with: "Please send us the agenda." becomes "the agenda". */
export function bareWords(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  const once = without(without(afterMarker(line) ?? line, openers), endings)
  return once === words ? once : bareWords(once)
}
