import type { ClaimStatus } from './claim'

/** What can happen to a claim as a whole. */
export const moves = ['confirm', 'hand-over', 'pack', 'edit', 'withdraw', 'close'] as const
export type Move = (typeof moves)[number]

/** Status × move → status. What is not in the table is not allowed. Submitted claims are locked: Partner Center lets
 * nobody edit them unless a reviewer asks (managing co-op claims, 2022-08-04). */
const table: Record<ClaimStatus, Partial<Record<Move, ClaimStatus>>> = {
  draft: { edit: 'draft', confirm: 'preparing', withdraw: 'withdrawn' },
  preparing: { edit: 'preparing', pack: 'ready', 'hand-over': 'handed-over', withdraw: 'withdrawn' },
  ready: { edit: 'preparing', pack: 'ready', 'hand-over': 'handed-over', withdraw: 'withdrawn' },
  'handed-over': { close: 'closed' },
  closed: {},
  withdrawn: {},
}

/** The status after a move, or undefined where the table has none. */
export function statusAfter(status: ClaimStatus, move: Move): ClaimStatus | undefined {
  return table[status][move]
}

/** The moves that a status allows. */
export function allowedMoves(status: ClaimStatus): Move[] {
  return moves.filter((move) => table[status][move] !== undefined)
}
