import type { ClaimStatus } from './claim'

/**
 * What can happen to a claim as a whole; `plan` changes only what people are reminded of, `report` what Partner Center
 * shows, `wait` says that it shows nothing new, `assign` changes whose it is; `tell` adds to what was reported, `settle`
 * to what is known of the payment.
 */
export const moves = [
  'confirm',
  'hand-over',
  'pack',
  'edit',
  'withdraw',
  'close',
  'plan',
  'report',
  'wait',
  'assign',
  'tell',
  'settle',
] as const
export type Move = (typeof moves)[number]

/** Status × move → status. What is not in the table is not allowed. Submitted claims are locked: Partner Center lets
 * nobody edit them unless a reviewer asks (managing co-op claims, 2022-08-04). What is reported of a closed claim brings
 * it back: that it was paid was a mistake (ours). */
const table: Record<ClaimStatus, Partial<Record<Move, ClaimStatus>>> = {
  draft: { edit: 'draft', confirm: 'preparing', withdraw: 'withdrawn', assign: 'draft' },
  preparing: {
    edit: 'preparing',
    pack: 'ready',
    'hand-over': 'handed-over',
    withdraw: 'withdrawn',
    plan: 'preparing',
    assign: 'preparing',
  },
  ready: {
    edit: 'preparing',
    pack: 'ready',
    'hand-over': 'handed-over',
    withdraw: 'withdrawn',
    plan: 'ready',
    assign: 'ready',
  },
  'handed-over': {
    close: 'closed',
    plan: 'handed-over',
    report: 'handed-over',
    wait: 'handed-over',
    assign: 'handed-over',
    tell: 'handed-over',
    settle: 'closed',
  },
  closed: { report: 'handed-over', assign: 'closed', tell: 'closed', settle: 'closed' },
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
