import { demandGeneration } from './demandGeneration'
import { marketDevelopment } from './marketDevelopment'
import { nameOnly } from './nameOnly'
import { partnerReadiness } from './partnerReadiness'
import type { Policy } from './policyTypes'
import { programs } from './programs'

/**
 * The co-op rules as the public pages had them in October 2023, with what later pages add. In force from the first
 * usage period that those pages cover.
 */
export const coOpPolicy: Policy = {
  id: 'co-op-2023-10',
  inForceFrom: '2023-07-01',
  programs,
  activities: [...demandGeneration, ...marketDevelopment, ...partnerReadiness, ...nameOnly],
}
