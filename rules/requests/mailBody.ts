import { plainWords } from '../policy/plainWords'
import { afterMarker } from './afterMarker'

const header =
  /^(?:from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments?|von|gesendet|datum|an|betreff|anlagen?|de|envoyé|envoye|à|objet|pièces? jointes?|date d'envoi|보낸 ?사람|받는 ?사람|참조|제목|보낸 ?날짜|날짜|첨부|발신|수신|enviado(?: em)?|enviada(?: em)?|para|assunto|data|anexos?|寄件者|寄件人|收件者|收件人|副本|主旨|日期|寄件日期|傳送時間|附件)\s?[:：]/iu
const forwarded =
  /^(?:[-_=*~\s]{3,}$|-{2,}\s?(?:original|forwarded|ursprüngliche|weitergeleitete|message|원본|mensagem|原始|轉寄).*$|begin forwarded message)/iu
const wrote = /(?:wrote|schrieb.*|a écrit|escreveu|님이 작성|작성|寫道)\s?[:：]$/iu
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|greetings|to whom it may concern|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte.*|bonjour|madame|monsieur|mesdames|messieurs|cher|chère|안녕하세요.*|안녕하십니까.*|.{1,30}(?:님|담당자님|귀하)(?:께|,|，|:)?|olá|oi|prezad[oa]s?|car[oa]s?|bom dia|boa tarde|您好|你好|親愛的.*|敬啟者|敬啓者|.{1,20}(?:您好|你好|先生|小姐|女士))(?:[\s,，!！:：.。].{0,60})?$/iu
const closing =
  /^(?:(?:kind|best|warm|many)?\s?regards|best wishes|all the best|best|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|cheers|thanks|many thanks|thank you|respectfully|(?:mit )?(?:freundliche[nm]?|beste[nm]?|viele[nm]?|herzliche[nm]?|liebe[nm]?) (?:grüße|grüßen|gruß|grüssen|grüsse)|mfg|vg|hochachtungsvoll|vielen dank|danke|(?:bien )?cordialement|sincères salutations|bien à vous|merci|meilleures salutations|(?:je vous prie|veuillez) (?:d'|)agréer.{0,80}|감사합니다|감사드립니다|고맙습니다|.{1,20} (?:드림|올림)|atenciosamente|cordialmente|att|obrigad[oa]|grat[oa]|abraços|saudações|謝謝|謝謝您|感謝您|敬祝.{0,6}|順頌.{0,6}|此致|祝 ?商祺)(?: (?:in advance|beaucoup|d'avance|im voraus|desde já))?\s?[,，.。!！]?$/iu
const postscript = /^p\.? ?s\.?[:\s]/iu
const footers = [
  'intended recipient | confidentiality notice | this email and any attachments | this message and any attachments | privacy statement | unsubscribe | do not reply to this | this is an automated | this email was sent | all rights reserved | this mailbox is not monitored | one microsoft way',
  'diese e mail enthält | diese nachricht enthält vertrauliche | datenschutzerklärung | datenschutzhinweis | antworten sie nicht auf diese | diese e mail wurde automatisch | abmelden vom newsletter',
  'ce message et ses pièces jointes | ce message est confidentiel | déclaration de confidentialité | ne pas répondre à ce | se désabonner | destinataire prévu | ce message a été envoyé automatiquement',
  '본 메일은 | 본 이메일은 | 이 메일은 발신 전용 | 개인정보처리방침 | 개인정보 취급방침 | 수신 거부 | 발신 전용',
  'esta mensagem e seus anexos | esta mensagem pode conter | declaração de privacidade | não responda a este | política de privacidade | cancelar inscrição | mensagem automática',
  '本郵件 | 本信件 | 隱私權聲明 | 請勿直接回覆 | 請勿回覆 | 取消訂閱 | 系統自動發送 | 此為系統',
].flatMap((list) => list.split(' | ').map(plainWords))

const isFooter = (line: string) => {
  const plain = plainWords(line)
  return footers.some((words) => plain.includes(words))
}

type NamesEvidence = (line: string) => boolean
type Skipped = 'signature' | 'footer' | undefined

const isFrame = (line: string) => header.test(line) || forwarded.test(line) || wrote.test(line)

/** Without the marks of a quoted mail and signs that nobody sees; the row of a table is a list item. */
const unquoted = (line: string) =>
  line
    .replace(/\p{Cf}+/gu, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/^[\s>]+/u, '')
    .replace(/^[|｜]\s*(.*\S)\s*[|｜]$/u, '- $1')
    .trim()

/** Below a closing: a postscript, or the next of several mails with a list of its own. */
const asksAgain = (line: string, namesEvidence: NamesEvidence) =>
  postscript.test(line) || (afterMarker(line) !== undefined && namesEvidence(line))

/** What is skipped from this line on: a footer until an empty line, a signature until something is asked again. */
function skippedFrom(line: string, skipped: Skipped, namesEvidence: NamesEvidence): Skipped {
  if (closing.test(line)) return 'signature'
  if (isFrame(line)) return undefined
  if (skipped === 'signature') return asksAgain(line, namesEvidence) ? undefined : skipped
  if (skipped === 'footer') return line === '' ? undefined : skipped
  return isFooter(line) ? 'footer' : undefined
}

/**
 * The lines of a pasted mail that say something: without quote marks, headers, greetings, closings with the signature
 * below them, and legal footers. An empty line stays: it parts paragraphs.
 * @param namesEvidence whether a line names evidence: such a line is no greeting, and as a list item no signature.
 */
export function mailBody(text: string, namesEvidence: NamesEvidence): string[] {
  let skipped: Skipped
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map(unquoted)
    .map((line) => {
      skipped = skippedFrom(line, skipped, namesEvidence)
      const isGreeting = greeting.test(line) && !namesEvidence(line)
      return skipped || isGreeting || isFrame(line) ? '' : line
    })
}
