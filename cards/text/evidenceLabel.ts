import type { ActivityId, EvidenceId } from '../../rules/policy/names'
import type { CatalogueText } from './catalogueText'
import { evidenceOverrides } from './evidenceLabelKey'

/** The words for an item of evidence: those of its activity when it has its own, else the general ones. */
export function evidenceLabel(
  text: CatalogueText,
  activityId: ActivityId,
  evidenceId: EvidenceId,
): CatalogueText['evidence'][EvidenceId] {
  const own = evidenceOverrides.find((key) => key === `${activityId}/${evidenceId}`)
  return text.evidence[own ?? evidenceId]
}
