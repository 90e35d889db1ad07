import { randomUUID } from 'node:crypto'
import type { Wired } from '../../bot/wiring'
import { textFor } from '../../cards/text/textFor'
import { wordsOf } from '../../dialogs/session'
import type { Change } from '../../rules/changes/change'
import { checklist } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { localDate } from '../../rules/localDate'
import type { ActivityId } from '../../rules/policy/names'
import type { Principal } from '../../rules/principal'
import { form } from '../support/changedClaim'
import { keptFile } from '../support/claims'

/** A claim to press on, and the figure that each press changes. */
export interface SeededClaim {
  claimId: string
  items: number
  itemId: string
  metric: string
}

/** The composite activity with all its parts has the longest checklist of the catalogue: 18 items. */
const campaign: readonly Change[] = [
  form({ program: 'csp-indirect-reseller', fundsSeen: 'yes', bankTax: 'yes' }),
  form({ category: 'demand-generation', activity: 'multi-touch-digital-campaign' }),
  form({ title: 'Autumn campaign', dates: '2026-10-05 to 2026-10-25', venue: 'online', location: 'Seoul' }),
  form({ components: 'digital-advertising, direct-mail-email-sms, partner-website-seo, telemarketing' }),
  form({ partnerId: '1234567', channels: 'mail, email, sms', seo: 'yes' }),
  form({ costBy: 'vendor', costPayee: 'Hanbit Events', costWhat: 'Campaign', costExpense: 'media-placement' }),
  form({ costServed: '2026-10-05', costGross: 'KRW 5,500,000', costTax: '', costClaimed: '', costInvoice: '118' }),
  form({ moreCosts: 'no' }),
]

/** A part that the catalogue does not have: two items more, for the twenty that are measured. */
const further: ActivityId = 'proof-of-concept'
const filesGiven = 8

async function lengthen({ store }: Wired, tenantId: string, id: string): Promise<CoOpClaim> {
  const claim = await store.reader.claims.find(tenantId, id)
  if (claim?.body.type !== 'co-op') throw new Error('no claim')
  const { answers } = claim.body
  const components = [...(answers.components ?? []), further]
  const longer = { ...claim, version: claim.version + 1, body: { ...claim.body, answers: { ...answers, components } } }
  if (!(await store.write((tables) => tables.claims.update(longer, claim.version)))) throw new Error('not saved')
  return longer
}

/** Prepares a claim of this person with some files in place, through the product's own service. */
export async function seedClaim(bot: Wired, who: Principal): Promise<SeededClaim> {
  const { claims, clock, store } = bot
  const timeZone = 'Asia/Seoul'
  const acting = () => ({
    who,
    timeZone,
    today: localDate(clock.now(), timeZone),
    key: randomUUID(),
    words: wordsOf(textFor('en')),
  })
  let { claim } = await claims.start(acting())
  const change = async (wanted: Change) => {
    const done = await claims.change(acting(), claim.id, wanted)
    if (!done.ok) throw new Error(`${JSON.stringify(wanted)}: ${JSON.stringify(done)}`)
    claim = done.value.claim
  }
  const itemsOf = (of: CoOpClaim) => checklist(of.body, claims.policyOf(of))

  for (const wanted of campaign) await change(wanted)
  const confirmed = await claims.confirm(acting(), claim.id)
  if (!confirmed.ok) throw new Error(`not confirmed: ${JSON.stringify(confirmed)}`)
  claim = await lengthen(bot, claim.tenantId, claim.id)
  const takeFiles = itemsOf(claim).filter(({ row }) => row.answer === 'file' || row.answer === 'file-or-text')
  for (const item of takeFiles.slice(0, filesGiven)) {
    const file = keptFile({ tenantId: who.tenantId, ownerId: who.userId, id: randomUUID(), name: `${item.row.id}.pdf` })
    await store.write((tables) => tables.files.insert(file))
    await change({ do: 'place', itemId: item.id, fileId: file.id })
  }
  const items = itemsOf(claim)
  const measured = items.find(({ row }) => row.metrics?.some(({ kind }) => kind === 'count'))
  const metric = measured?.row.metrics?.find(({ kind }) => kind === 'count')
  if (!measured || !metric) throw new Error('no item takes a figure')
  return { claimId: claim.id, items: items.length, itemId: measured.id, metric: metric.id }
}
