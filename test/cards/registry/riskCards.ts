import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import type { FundFormData } from '../../../cards/fundForm'
import { fundsCard, type ShownFund } from '../../../cards/fundsCard'
import { type RiskCardData, riskCard } from '../../../cards/riskCard'
import type { CoOpClaim } from '../../../rules/claim'
import type { Fund } from '../../../rules/fund'
import { fundStanding } from '../../../rules/fundStanding'
import { moneyAtRisk } from '../../../rules/moneyAtRisk'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { activityIds, programIds } from '../../../rules/policy/names'
import { coOpClaim, costLine } from '../../support/claims'
import { withAllEvidence } from '../../support/withAllEvidence'
import { hostileName } from '../hostile'

const seminar = coOpClaim()
const { answers } = seminar.body

const fundOf = (more: Partial<Fund> = {}): Fund => ({
  program: 'csp-indirect-reseller',
  usageFrom: '2026-07-01',
  minor: 1_250_000,
  currency: 'EUR',
  by: 'lead',
  at: 0,
  ...more,
})

/** The card as it follows from claims and funds, each claim owned by somebody of the same name. */
function data(
  claims: readonly CoOpClaim[],
  funds: readonly Fund[],
  { owner = '', ...more }: Partial<RiskCardData> & { owner?: string } = {},
): RiskCardData {
  const today = more.today ?? '2026-11-21'
  const risk = moneyAtRisk(claims, funds, { today, holidays: [], policyOf: () => coOpPolicy })
  const all = [...risk.ranked, ...risk.passed.flatMap((at) => at.claims)]
  return {
    risk,
    today,
    organisation: true,
    fundsEntered: funds.length > 0,
    numbers: all.map(({ claim }) => claim.id),
    owners: Object.fromEntries(claims.map(({ ownerId }) => [ownerId, owner])),
    ...more,
  }
}

const id = (n: number) => `0190a0b0-0000-7000-8000-${String(n).padStart(12, '0')}`

/** Claims of every activity over five usage periods, in four currencies, with the longest names. */
const hundred = Array.from({ length: 100 }, (_, n) => {
  const on = ['2026-10-05', '2027-02-01', '2027-08-01', '2028-02-01', '2026-03-01', '2025-09-01'][n % 6] as string
  const currency = ['EUR', 'KRW', 'USD', 'TND'][n % 4] as string
  const activity = activityIds[n % activityIds.length]
  return coOpClaim({
    id: id(n),
    ownerId: `owner-${n}`,
    status: n % 7 === 0 ? 'handed-over' : 'preparing',
    body: {
      answers: { ...answers, activity, title: hostileName, dates: { from: on, to: on } },
      costs: [costLine({ currency, claimed: 99_999_999_999 - n, gross: 99_999_999_999 })],
      reports: [{ status: 'action-required', on: '2026-11-01', at: 0, by: 'owner-1' }],
    },
  })
})

const manyFunds = programIds
  .slice(0, 12)
  .flatMap((program, n) =>
    ['2025-07-01', '2026-01-01', '2026-07-01', '2027-01-01', '2027-07-01'].map((usageFrom) =>
      fundOf({ program, usageFrom, minor: 99_999_999_999, currency: ['EUR', 'KRW', 'USD', 'TND'][n % 4] as string }),
    ),
  )

const ready = withAllEvidence(coOpClaim({ id: id(2), ownerId: 'owner-2', status: 'ready' }), coOpPolicy)
const complete = withAllEvidence(coOpClaim({ id: id(3) }), coOpPolicy)
const withoutCosts = withAllEvidence(coOpClaim({ id: id(4), body: { costs: [] } }), coOpPolicy)
const waiting = coOpClaim({ id: id(5), status: 'handed-over' })

const form = (more: Partial<FundFormData> = {}): FundFormData => ({
  programs: programIds.slice(0, 12),
  periods: ['2027-01-01', '2026-07-01', '2026-01-01'],
  typed: {},
  problems: {},
  incomplete: false,
  ...more,
})

const shown = (fund: Fund, claims: readonly CoOpClaim[], enteredBy = 'Mina Kim'): ShownFund => ({
  fund,
  standing: fundStanding(fund, claims),
  enteredBy,
  enteredOn: '2026-11-20',
})

/** Every face of the cards about funds and money at risk. */
export const riskCards: Record<string, (ctx: CardContext) => Card> = {
  'risk of an organisation': (ctx) =>
    riskCard(ctx, data([seminar, ready, complete, waiting], [fundOf()], { owner: 'Mina Kim' })),
  'risk: a claim to check, one without an amount': (ctx) => riskCard(ctx, data([withoutCosts], [])),
  'risk of one person': (ctx) => riskCard(ctx, data([seminar], [], { organisation: false })),
  'risk: nothing': (ctx) => riskCard(ctx, data([], [], { organisation: false })),
  'risk: nothing, no funds entered': (ctx) => riskCard(ctx, data([], [])),
  'risk: funds used up': (ctx) => riskCard(ctx, data([], [], { fundsEntered: true })),
  'risk on the last working day': (ctx) => riskCard(ctx, data([seminar], [fundOf()], { today: '2027-02-12' })),
  'risk between the last working day and the deadline': (ctx) =>
    riskCard(ctx, data([seminar], [fundOf()], { today: '2027-02-13' })),
  'risk: all passed': (ctx) => riskCard(ctx, data([seminar, ready], [fundOf()], { today: '2027-03-01' })),
  'risk: a hundred hostile claims': (ctx) => riskCard(ctx, data(hundred, manyFunds, { owner: hostileName })),
  'funds: none yet': (ctx) => fundsCard(ctx, { funds: [], form: form() }),
  'funds of an organisation': (ctx) =>
    fundsCard(ctx, {
      funds: [
        shown(fundOf({ currency: 'KRW', minor: 6_000_000 }), [seminar]),
        shown(fundOf({ currency: 'KRW', minor: 1_000_000 }), [seminar], ''),
        shown(fundOf(), [seminar]),
      ],
      form: form(),
    }),
  'funds: refused, shown back': (ctx) =>
    fundsCard(ctx, {
      funds: [],
      form: form({
        typed: { program: 'hosting', period: '2026-07-01', amount: hostileName },
        problems: { program: hostileName, period: hostileName, amount: hostileName },
        incomplete: true,
      }),
    }),
  'funds: many, of hostile people': (ctx) =>
    fundsCard(ctx, {
      funds: manyFunds.map((fund) => shown(fund, hundred, hostileName)),
      form: form({ periods: Array.from({ length: 40 }, (_, n) => `${2000 + n}-07-01`) }),
    }),
}
