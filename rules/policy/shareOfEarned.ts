import type { Cap } from './policyTypes'
import { sources } from './sources'
import { surfacePrograms } from './surfacePrograms'

/** Caps "up to `percent` % of earned co-op funds per usage period", with Surface partners' 100 % beside it. */
export function shareOfEarned(percent: number): readonly Cap[] {
  const common = { kind: 'percent-of-earned', per: 'usage-period', basis: sources.core } as const
  return [
    { ...common, percent, exceptPrograms: surfacePrograms },
    { ...common, percent: 100, programs: surfacePrograms },
  ]
}
