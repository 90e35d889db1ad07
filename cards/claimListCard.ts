import type { Card, CardButton, CardElement } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { picker } from './elements/picker'
import { plain } from './elements/plain'
import { tabLine } from './elements/tabLine'

export interface ClaimListRow {
  claimId: string
  title: string
  /** Our status, in words. */
  status: string
  /** `5 of 12 done` */
  readiness: string
  /** The date to submit by, as written; empty when there is none yet. */
  deadline: string
  amount: string
  /** Whose it is, where it may be anybody's; empty when the bot has not met them. */
  owner?: string
}

export interface ClaimListCardData {
  /** Those of this page; at most twenty are shown. */
  rows: readonly ClaimListRow[]
  /** 0-based. */
  page: number
  pages: number
  /** They are everybody's of the organisation. */
  all?: boolean
}

function rowElement(ctx: CardContext, row: ClaimListRow): CardElement {
  const { list } = ctx.text.cards
  const due = row.deadline ? [list.due(plain(row.deadline, 60))] : []
  const amount = row.amount ? [plain(row.amount, 60)] : []
  const { all, person } = ctx.text.roles
  const owner = row.owner === undefined ? [] : [all.owner(plain(row.owner, 60) || person.somebody)]
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(plain(row.title, 80), { weight: 'bolder' }),
      line(list.row(plain(row.status, 50), plain(row.readiness, 40)), { spacing: 'none' }),
      ...[...owner, ...due, ...amount].map((part) => line(part, { spacing: 'none', isSubtle: true })),
    ],
  }
}

/** Choose a claim, and what to do with it. */
function pickClaim(ctx: CardContext, rows: readonly ClaimListRow[]): CardElement[] {
  if (rows.length === 0) return []
  const { buttons, list } = ctx.text.cards
  const choices = rows.map(({ claimId, title }) => ({ title: title.slice(0, 60), value: claimId }))
  const only = rows.length === 1 ? { value: rows[0]?.claimId ?? '' } : {}
  // The claim is the one chosen in the card's list.
  const claimId = 'picked'
  return [
    { ...picker(ctx, 'in.claim', list.pick, choices, only), separator: true, spacing: 'large' },
    {
      type: 'ActionSet',
      actions: [
        button(ctx, buttons.open, { verb: 'claim.open', claimId }, { style: 'positive' }),
        button(ctx, buttons.copy, { verb: 'claim.copy', claimId }),
        button(ctx, buttons.withdraw, { verb: 'claim.withdraw', claimId }, { style: 'destructive' }),
      ],
    },
  ]
}

function buttonsOf(ctx: CardContext, { page, pages, all }: ClaimListCardData): CardButton[] {
  const { buttons } = ctx.text.cards
  const verb = all ? 'claim.listAll' : 'claim.list'
  return [
    button(ctx, buttons.newClaim, { verb: 'claim.new' }),
    ...(page > 0 ? [button(ctx, buttons.earlier, { verb, page: page - 1 })] : []),
    ...(page + 1 < pages ? [button(ctx, buttons.later, { verb, page: page + 1 })] : []),
  ]
}

/** A person's claims, and one of them (`in.claim`) to open, copy or withdraw: those buttons say `claimId: picked`. */
export function claimListCard(ctx: CardContext, data: ClaimListCardData): Card {
  const { list } = ctx.text.cards
  const { number } = ctx.text.formats
  const rows = data.rows.slice(0, 20)
  const body = [
    heading(data.all ? ctx.text.roles.all.title : list.title),
    ...(rows.length === 0 ? [line(list.none)] : []),
    ...rows.map((row) => rowElement(ctx, row)),
    ...(data.pages > 1 ? [line(list.page(number(data.page + 1), number(data.pages)), { isSubtle: true })] : []),
    ...(rows.length > 0 ? tabLine(ctx) : []),
    ...pickClaim(ctx, rows),
  ]
  return adaptiveCard(ctx, body, buttonsOf(ctx, data))
}
