import { writtenDates } from '../writtenDates'
import { findRequested } from './findRequested'
import { readDue } from './readDue'
import { readReference } from './readReference'
import { sayingAny } from './sayingAny'
import { sentenceIs } from './sentenceIs'

/** What stands around a request: the claim was reviewed, more is needed, by when, what happens else, whom to ask. */
const saysFiller = sayingAny([
  'has been reviewed | have reviewed | reviewed your | our review | review of your | after review | upon review | additional information | additional documentation | additional documents | further information | further documentation | action required | action is required | more information | any questions | questions | contact us | contact support | open a ticket | let us know | get back to us | will be rejected | be rejected | rejection | rejected | unable to approve | cannot approve | unable to process | cannot be approved | respond by | respond within | reply by | reply within | resubmit | business days | no later than | deadline | log in to | sign in to | partner center | upload them | upload the documents | your cooperation | look forward | the following | below | claim id | claim number | reference number | case number | ref | hope you are well | hope this finds you | on hold | once we receive | selected for | randomly selected',
  'wurde geprüft | haben geprüft | geprüft und | unserer prüfung | weitere unterlagen | zusätzliche unterlagen | weitere informationen | zusätzliche informationen | weitere angaben | aktion erforderlich | rückfragen | fragen | kontaktieren | melden sie sich | abgelehnt | ablehnung | nicht genehmigt | arbeitstage | werktage | arbeitstagen | werktagen | frist | spätestens | partner center | melden sie sich an | laden sie die unterlagen | mitarbeit | stehen wir ihnen | zur verfügung | folgende | folgendes | anspruchsnummer | aktenzeichen | referenznummer | nicht bearbeiten | reichen sie die unterlagen | antworten sie bis | stichprobe ausgewählt | wurde ausgewählt',
  "a été examinée | avons examiné | après examen | informations complémentaires | documents complémentaires | pièces complémentaires | documents supplémentaires | informations supplémentaires | action requise | questions | question | contacter | n'hésitez pas | rejetée | rejeté | rejet | ne pouvons pas approuver | jours ouvrables | jours ouvrés | date limite | au plus tard | espace partenaires | partner center | coopération | collaboration | restons à votre disposition | ci dessous | suivants | suivantes | numéro de demande | référence | répondre avant | a été sélectionnée | a été tirée au sort",
  '검토한 결과 | 검토했 | 검토하였 | 검토 결과 | 추가 서류 | 추가 자료 | 추가 문서 | 추가 정보 | 조치 필요 | 조치가 필요 | 문의 | 질문 | 연락 | 거부 | 거절 | 반려 | 승인할 수 없 | 영업일 | 기한 | 까지 회신 | 까지 제출 | 까지 답변 | 파트너 센터 | 협조 | 감사하겠습니다 | 안녕하세요 | 안녕하십니까 | 다음 자료 | 다음 서류 | 아래 | 클레임 번호 | 참조 번호 | 업로드 | 선정되었',
  'foi analisada | foi revisada | analisamos | revisamos | após análise | informações adicionais | documentação adicional | documentos adicionais | mais informações | ação necessária | dúvidas | dúvida | entre em contato | fale conosco | rejeitada | rejeitado | rejeição | não podemos aprovar | recusada | dias úteis | prazo | no máximo até | partner center | colaboração | à disposição | abaixo | seguintes | número da solicitação | número de referência | responda até | envie até | foi selecionada',
  '已審查 | 已審核 | 審核後 | 審查後 | 檢閱後 | 其他文件 | 其他資訊 | 更多資訊 | 額外文件 | 補充資料 | 補充文件 | 需要採取動作 | 疑問 | 問題 | 聯絡我們 | 聯繫 | 與我們聯絡 | 拒絕 | 駁回 | 退件 | 無法核准 | 工作天 | 工作日 | 期限 | 之前回覆 | 前回覆 | 前提交 | 前補件 | 合作夥伴中心 | 配合 | 協助 | 以下 | 下列 | 申請編號 | 案件編號 | 參考編號 | 上傳文件 | 您好 | 列入抽查 | 被選中',
])

/** "Due: 20/03/2027" is two sentences; the day alone is no item. */
const isDay = (sentence: string) =>
  /\d{4}/.test(sentence) &&
  writtenDates(
    sentence
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[.!]+$/, ''),
  ).length > 0

/** "Please send these by 15 March 2027": when, not what. */
const asksByDay = (sentence: string) =>
  (sentenceIs('asking', sentence) || sentenceIs('pleading', sentence)) &&
  readDue(sentence, { today: '1900-01-01' }) !== undefined

const goesOn = (sentence: string) => sentenceIs('however', sentence) || sentenceIs('pleading', sentence)

/** Whether a sentence asks for nothing: thanks, a receipt, or one of the fillers that names no evidence. */
export function isFiller(sentence: string): boolean {
  const names = findRequested(sentence).length > 0
  if (sentenceIs('thanks', sentence) || sentenceIs('received', sentence)) return !(names && goesOn(sentence))
  if (names || sentenceIs('explaining', sentence)) return false
  if (isDay(sentence) || asksByDay(sentence) || readReference(sentence) !== undefined) return true
  return saysFiller(sentence)
}
