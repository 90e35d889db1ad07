import type { Params } from '../../rules/outcome'
import type { Reason } from '../../rules/reasons'

/** Why something was refused: what happened, and what to do next. */
export type ReasonText = Record<Reason, (params: Params) => string>
