import { randomUUID } from 'node:crypto'
import { textFor } from '../../cards/text/textFor'
import { wordsOf } from '../../dialogs/session'
import type { Change } from '../../rules/changes/change'
import { checklist } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { localDate } from '../../rules/localDate'
import { form } from './changedClaim'
import type { Claimwell } from './claimwell'
import type { Person } from './teams/person'

const agency = {
  costBy: 'vendor',
  costPayee: 'Hanbit Events',
  costTax: '',
  costClaimed: '',
  costInvoice: '118',
} as const

/** What a seminar in Seoul answers: one period, claimed by 14 February 2027. */
const seminar: readonly Change[] = [
  form({ program: 'csp-indirect-reseller', fundsSeen: 'yes', bankTax: 'yes' }),
  form({ category: 'market-development', activity: 'customer-seminars-bootcamps' }),
  form({ title: 'Seminar', dates: '5 October 2026', venue: 'Seoul', partnerId: '1', location: 'Seoul' }),
  form({ coreShown: 'yes' }),
  form({ ...agency, costWhat: 'Venue', costExpense: 'facility-equipment-rental', costServed: '2026-10-05' }),
]

/** What search ads over the turn of a year answer: two periods, so two linked claims. */
const searchAds: readonly Change[] = [
  form({ program: 'csp-indirect-reseller', fundsSeen: 'yes', bankTax: 'yes' }),
  form({ category: 'demand-generation', activity: 'digital-advertising' }),
  form({ title: 'Ads', dates: '1 Nov 2026 to 28 Feb 2027', venue: 'online', partnerId: '1', location: 'Seoul' }),
  form({ ...agency, costWhat: 'Ads', costExpense: 'media-placement', costServed: '2026-11-01 to 2026-11-30' }),
]

const kinds = { seminar, searchAds }

const acting = (well: Claimwell, person: Person) => ({
  who: { tenantId: person.tenantId, userId: person.aadObjectId },
  timeZone: 'Asia/Seoul',
  today: localDate(well.bot.clock.now(), 'Asia/Seoul'),
  key: randomUUID(),
  words: wordsOf(textFor('en')),
})

/** Changes a claim as its owner would; a refusal is an error here. */
export async function changeAs(well: Claimwell, person: Person, claimId: string, change: Change): Promise<CoOpClaim> {
  const done = await well.bot.claims.change(acting(well, person), claimId, change)
  if (!done.ok) throw new Error(`${change.do} refused: ${done.reason} ${JSON.stringify(done.params)}`)
  return done.value.claim
}

/** The claim as it is kept. */
export async function claimNow(well: Claimwell, person: Person, claimId: string): Promise<CoOpClaim> {
  const found = await well.bot.claims.find(acting(well, person).who, claimId)
  if (!found.ok) throw new Error(found.reason)
  return found.value
}

/** A confirmed claim of this person, made by the bot's own service; the person says hello first. Linked ones follow. */
export async function preparedClaims(
  well: Claimwell,
  person: Person,
  kind: keyof typeof kinds = 'seminar',
): Promise<CoOpClaim[]> {
  await person.say('hello')
  const { claims } = well.bot
  const { claim } = await claims.start(acting(well, person))
  for (const change of kinds[kind]) await changeAs(well, person, claim.id, change)
  await changeAs(well, person, claim.id, form({ costGross: 'KRW 5,500,000' }))
  await changeAs(well, person, claim.id, form({ moreCosts: 'no' }))
  const done = await claims.confirm(acting(well, person), claim.id)
  if (!done.ok) throw new Error(`not confirmed: ${done.reason} ${JSON.stringify(done.params)}`)
  return done.value.claims
}

/** The first of `preparedClaims`. */
export async function preparedClaim(well: Claimwell, person: Person): Promise<CoOpClaim> {
  const [claim] = await preparedClaims(well, person)
  if (!claim) throw new Error('no claim')
  return claim
}

/** The number by which an item of the checklist is typed. */
export async function itemNumber(well: Claimwell, person: Person, claimId: string, itemId: string): Promise<number> {
  const claim = await claimNow(well, person, claimId)
  const item = checklist(claim.body, well.bot.claims.policyOf(claim)).find(({ id }) => id === itemId)
  if (!item) throw new Error(`no item ${itemId}`)
  return item.number
}
