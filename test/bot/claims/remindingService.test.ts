import type { Store } from '../../../bot/claims/ports'
import { remindingService } from '../../../bot/claims/remindingService'
import type { PlannedReminder } from '../../../rules/reminders/plannedReminder'
import { coOpClaim } from '../../support/claims'
import { describeOnPostgres, tempPostgres } from '../store/tempPostgres'
import { tempStores } from '../store/tempStores'

const week = 7
const mia = { tenantId: 'contoso', userId: 'mia' }

function serviceOn(store: Store) {
  return remindingService({
    store,
    now: () => 0,
    newId: () => 'id',
    digest: (key) => key,
    newSecret: () => 'secret',
    holidays: [],
    timeZone: 'Europe/Berlin',
    roleOf: async () => 'member',
    leadsOf: async () => [],
    onPromised: () => {},
    onPlanned: () => {},
    onNoticed: () => {},
  })
}

/** The question of half a year's weeks where a submitted claim stands, the first of them due at `first`. */
const questions = (first: number): PlannedReminder[] =>
  Array.from({ length: 26 }, (_, index) => ({
    kind: 'status',
    subject: '',
    dueAt: first + index * week,
    deadline: `2027-${String(1 + (index % 12)).padStart(2, '0')}-${10 + Math.floor(index / 12)}`,
  }))

const countdown: PlannedReminder = { kind: 'claim-by', subject: '7', dueAt: 30 * week, deadline: '2027-12-31' }

function upcomingContract(open: () => Promise<Store>): void {
  const plan = (store: Store, claimId: string, reminders: readonly PlannedReminder[]) =>
    store.write((tables) => tables.reminders.replace('contoso', claimId, 'mia', reminders))

  test('the weekly question of a claim is told once, and hides nothing that comes later', async () => {
    const store = await open()
    for (let claim = 1; claim <= 20; claim += 1) await plan(store, `claim-${claim}`, questions(claim))
    await plan(store, 'open', [countdown])
    const told = await serviceOn(store).upcoming(mia)
    expect(told.map(({ claimId, dueAt }) => `${claimId} ${dueAt}`)).toEqual([
      ...Array.from({ length: 20 }, (_, index) => `claim-${index + 1} ${index + 1}`),
      `open ${countdown.dueAt}`,
    ])
  })

  test('once this week was asked, or when two wait for the same moment, it is still one', async () => {
    const store = await open()
    await plan(store, 'claim-1', questions(1))
    const [first] = await store.write(({ reminders }) => reminders.lease('contoso', 1, 60, 1))
    if (!first) throw new Error('nothing was due')
    await store.write(({ reminders }) => reminders.finish(first, { state: 'sent' }))
    const told = async () => (await serviceOn(store).upcoming(mia)).map(({ dueAt }) => dueAt)
    expect(await told()).toEqual([1 + week])
    const overdue = await store.write(({ reminders }) => reminders.lease('contoso', 1 + 2 * week, 60, 1))
    for (const row of overdue)
      await store.write(({ reminders }) => reminders.finish(row, { retryAt: 9, reason: 'refused' }))
    expect(overdue).toHaveLength(2)
    expect(await told()).toHaveLength(1)
  })

  test('of one claim too it is told once, beside everything else of it', async () => {
    const store = await open()
    const claim = coOpClaim({ tenantId: 'contoso', ownerId: 'mia' })
    await store.write((tables) => tables.claims.insert(claim))
    await plan(store, claim.id, [...questions(1), countdown])
    const told = await serviceOn(store).upcoming(mia, claim.id)
    expect(told.map(({ kind, dueAt }) => `${kind} ${dueAt}`)).toEqual(['status 1', `claim-by ${countdown.dueAt}`])
  })
}

describe('what a person will hear of', () => upcomingContract(tempStores().open))
describeOnPostgres('what a person will hear of, in PostgreSQL', () => upcomingContract(tempPostgres().open))
