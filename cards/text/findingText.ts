import type { FindingCode } from '../../rules/findings'
import type { Params } from '../../rules/outcome'

/** The sentence of each finding: what is wrong, and what to do about it. */
export type FindingText = Record<FindingCode, (params: Params) => string>
