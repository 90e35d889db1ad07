import type { CoOpClaim } from '../rules/claim'
import type { ChainEnd, ChainReport } from '../rules/history/chainReport'
import type { Outcome, Params } from '../rules/outcome'
import type { Principal } from '../rules/principal'

/** One thing that happened to a claim. `who` is a name, empty for somebody unknown; `at` epoch ms; `code` as stored. */
export interface PastEvent {
  seq: number
  at: number
  who: string
  mine: boolean
  code: string
  params: Params
}

/** What happened to a claim, newest first, and what the files in it are called, by their id. */
export interface PastOfClaim {
  claim: CoOpClaim
  events: PastEvent[]
  fileNames: Record<string, string>
  /** What the people in it are called, by their id. */
  names: Record<string, string>
}

/** What came of proving a claim's history; `printed` is the entry whose hash stands in the package's index. */
export interface ProvenHistory {
  claim: CoOpClaim
  report: ChainReport
  printed?: ChainEnd
}

/** What the conversation needs of histories; for claims the person may see. */
export interface Histories {
  history(who: Principal, claimId: string): Promise<Outcome<PastOfClaim, 'notFound'>>
  /** Computes the chain again from what is stored. */
  proveHistory(who: Principal, claimId: string): Promise<Outcome<ProvenHistory, 'notFound'>>
}
