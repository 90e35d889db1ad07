import type { ProgramRow } from './policyTypes'
import { sources } from './sources'

const { claimsOverview, createClaim, cpor, thresholdInferred } = sources

/** Thresholds per earning period; below them co-op is paid as rebate (Claims threshold page, 2022-08-04). */
const csp = { minor: 1_000_000, currency: 'USD', basis: sources.threshold }
const others = { minor: 150_000, currency: 'USD', basis: sources.threshold }

/** Every program a person may name: the co-op ones, the ended one, and those that use another claim. */
export const programs: readonly ProgramRow[] = [
  { id: 'csp-direct-bill', route: 'co-op', threshold: csp, notes: ['fy26-reach-unknown'], basis: claimsOverview },
  { id: 'csp-indirect-provider', route: 'co-op', threshold: csp, notes: ['fy26-reach-unknown'], basis: claimsOverview },
  {
    id: 'csp-indirect-reseller',
    route: 'co-op',
    threshold: csp,
    notes: ['fy26-reach-unknown', 'csp-reseller-since-2020'],
    basis: claimsOverview,
  },
  { id: 'managed-reseller', route: 'co-op', notes: ['threshold-unknown'], basis: claimsOverview },
  { id: 'hosting', route: 'co-op', threshold: others, notes: [], basis: claimsOverview },
  { id: 'surface-add-hub', route: 'co-op', threshold: others, notes: ['surface-sub-program'], basis: createClaim },
  { id: 'surface-add-pc', route: 'co-op', threshold: others, notes: ['surface-sub-program'], basis: createClaim },
  {
    id: 'surface-adr-hub',
    route: 'co-op',
    notes: ['surface-sub-program', 'threshold-unknown'],
    basis: createClaim,
  },
  {
    id: 'authorized-distributor-eduwins',
    route: 'co-op',
    threshold: others,
    notes: ['route-unconfirmed'],
    basis: thresholdInferred,
  },
  {
    id: 'authorized-distributor-software',
    route: 'co-op',
    threshold: others,
    notes: ['route-unconfirmed'],
    basis: thresholdInferred,
  },
  {
    id: 'iot-channel-incentive',
    route: 'co-op',
    threshold: others,
    notes: ['route-unconfirmed'],
    basis: thresholdInferred,
  },
  {
    id: 'oem-reseller-software',
    route: 'co-op',
    threshold: others,
    notes: ['route-unconfirmed', 'oem-may-use-plans'],
    basis: thresholdInferred,
  },
  {
    id: 'mixed-reality',
    route: 'ended',
    threshold: others,
    notes: ['mixed-reality-ended'],
    basis: sources.fy24Notice,
  },
  { id: 'online-services-advisor', route: 'cpor', notes: ['cpor-since-2020'], basis: cpor },
  { id: 'online-services-usage', route: 'cpor', notes: ['cpor-since-2020'], basis: cpor },
  {
    id: 'dynamics-isv',
    route: 'isv-revenue',
    notes: ['cpor-since-2020', 'isv-revenue-association'],
    basis: cpor,
  },
]
