import { sayingAny } from './sayingAny'

/** "Original invoice" alone is none of them: a review asks for that, too, and the program fee's is a checklist item. */
const saysIt = sayingAny([
  'spot check | spot checks | spot checked | audit | audits | audited | original documents | original documentation | original document | original receipts | original records | original proof | original proofs | original evidence | the originals | originals of | random check | random review | selected at random | randomly selected',
  'Stichprobe | Stichproben | Stichprobenprüfung | stichprobenartig | stichprobenartige Prüfung | Audit | Originale | die Originale | Originalbelege | Originalunterlagen | Originaldokumente | Originaldokument | Originalnachweise | Originalen',
  'contrôle ponctuel | contrôle aléatoire | contrôle par échantillonnage | contrôle inopiné | vérification ponctuelle | vérification par échantillonnage | audit | documents originaux | originaux | pièces originales | justificatifs originaux | tirage au sort | document original',
  '표본 점검 | 표본 검사 | 무작위 점검 | 무작위 검사 | 샘플 점검 | 불시 점검 | 현장 점검 | 감사 대상 | 감사 요청 | 감사를 위해 | 감사 절차 | 원본 서류 | 원본 문서 | 원본 자료 | 원본 증빙 | 증빙 원본 | 서류 원본 | 문서 원본 | 원본을 제출 | 원본 제출 | 원본을 보내',
  'verificação por amostragem | verificação aleatória | amostragem | auditoria | auditado | auditada | documentos originais | originais | documento original | documentação original | comprovantes originais | inspeção aleatória',
  '抽查 | 抽檢 | 抽樣檢查 | 抽樣審查 | 稽核 | 查核 | 審計 | 正本 | 原始文件 | 原始憑證 | 原始單據 | 原件 | 原始資料',
])

/** Whether a reviewer's words are a spot check that wants the originals (kept 24 months) rather than a review. */
export function asksForOriginals(text: string): boolean {
  return saysIt(text)
}
