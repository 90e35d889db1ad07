import type { Basis } from './policyTypes'

const corePage = 'Partner Center docs, Incentives core requirements (page of 2021-11-10, unchanged in October 2023)'

/** Every document the rules come from, with the day it was current. A row names one of these as its basis. */
export const sources = {
  core: { source: corePage, asOf: '2021-11-10', certainty: 'fact' },
  coreInferred: { source: corePage, asOf: '2021-11-10', certainty: 'inferred' },
  /** Later copies print the cells of two activities in the wrong rows; the older table is the reading used. */
  coreTable2020: {
    source:
      'Partner Center docs, Incentives core requirements (five-column table of 2020-07-10; later copies shift it)',
    asOf: '2020-07-10',
    certainty: 'fact',
  },
  coreTable2020Inferred: {
    source:
      'Partner Center docs, Incentives core requirements (five-column table of 2020-07-10; later copies shift it)',
    asOf: '2020-07-10',
    certainty: 'inferred',
  },
  /** The newest stored copy carries no date; it is later than 2023-10-23. */
  coreNewest: {
    source: 'Microsoft Learn, Incentives core requirements (undated copy, later than October 2023; opening section)',
    asOf: '2023-10-23',
    certainty: 'fact',
  },
  /** A general rule; that it holds for each activity is our reading. */
  costDocuments: {
    source: 'Partner Center docs, Co-op claims overview: vendor invoices, and CSRs for in-house work',
    asOf: '2020-07-10',
    certainty: 'inferred',
  },
  claimsOverview: {
    source: 'Partner Center docs, Co-op claims overview (2023-04-19)',
    asOf: '2023-04-19',
    certainty: 'fact',
  },
  createClaim: {
    source: 'Microsoft Learn, Create incentives claims (undated copy, later than October 2023)',
    asOf: '2023-10-23',
    certainty: 'fact',
  },
  threshold: { source: 'Partner Center docs, Claims threshold (2022-08-04)', asOf: '2022-08-04', certainty: 'fact' },
  thresholdInferred: {
    source: 'Partner Center docs, Claims threshold (2022-08-04): listed with a co-op threshold',
    asOf: '2022-08-04',
    certainty: 'inferred',
  },
  fy24Notice: {
    source: 'Americas Partner Blog, FY24 co-op changes (2023-10-24, read in a copy)',
    asOf: '2023-10-24',
    certainty: 'fact',
  },
  cpor: {
    source: 'Partner Center docs, Co-op claims overview (since 2020-09-21) and Submit an OSA claim (2023-10-10)',
    asOf: '2023-10-10',
    certainty: 'fact',
  },
  namesIn2020: {
    source: 'Co-op Guidebook, list of contents (2020-07-01)',
    asOf: '2020-07-01',
    certainty: 'unverified',
  },
  namesIn2025: {
    source: 'Co-op Guidebook, list of contents (2020-07-01); Americas Partner Blog (2025-05-07, read in a copy)',
    asOf: '2025-05-07',
    certainty: 'unverified',
  },
} as const satisfies Record<string, Basis>
