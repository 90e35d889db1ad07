import { readAction } from '../../cards/actions'
import type { Chat } from '../support/chat'
import { press, shownIn } from '../support/chat'
import { chatting, lead, otherTenant } from '../support/chatting'
import { parkReminders } from '../support/parkReminders'
import { changeAs, claimNow, preparedClaim } from '../support/preparedClaim'
import { remindOf } from '../support/remindOf'

// Monday noon in Seoul; the seminar is to be submitted by Friday 12 February.
const world = chatting(Date.UTC(2027, 0, 11, 3))

const arrived = ({ person }: Chat) =>
  person.messages.filter(({ activity }) => JSON.stringify(activity).includes('You get this because')).length

describe('what reached nobody', () => {
  test('is for a claims lead only', async () => {
    const chat = world.someone()
    await chat.follow([
      ['parked reminders', 'Only a claims lead'],
      ['retry reminders', 'Only a claims lead'],
    ])
  })

  test('is shown to the lead with its reason, and can be tried again', async () => {
    const owner = world.someone()
    await preparedClaim(world.well, owner.person)
    const chat = world.someone(lead)
    await chat.follow([['hello'], ['parked reminders', 'Every reminder reached somebody']])
    const count = await parkReminders(world.well, owner.person.tenantId, 'ConversationBlockedByUser')
    await chat.follow([
      ['reminders', `[Reached nobody (${count})]`],
      [
        press({ verb: 'reminder.parked' }),
        `Seminar · ${owner.person.name} · 30 days before the last working day to submit`,
        'They blocked me, or may not write to me. It is about Feb 12, 2027.',
      ],
      [press('Try again'), `I am trying ${count} reminders again now.`],
      ['parked reminders', 'Every reminder reached somebody'],
      ['retry reminders', 'nothing left to try again'],
    ])
    world.well.bot.clock.set(Date.UTC(2027, 0, 13, 0, 5))
    world.well.bot.poke()
    await owner.settled()
    expect(arrived(owner)).toBe(1)
  })
})

describe('the weekly question of somebody who removed me', () => {
  const on = '2027-01-11'

  beforeAll(() => world.well.bot.clock.set(Date.UTC(2027, 0, 13, 3)))

  /** A claims lead who was just asked, in place of a colleague, where so many claims of theirs stand. */
  async function asked(count: number, status: 'under-review' | 'action-required' = 'under-review') {
    const owner = world.someone()
    const ids: string[] = []
    for (let n = 1; n <= count; n += 1) {
      const { id } = await preparedClaim(world.well, owner.person)
      await changeAs(world.well, owner.person, id, { do: 'submitted', claimNumber: `4711-${n}`, on })
      await changeAs(world.well, owner.person, id, { do: 'report', status, on })
      ids.push(id)
    }
    const chat = world.someone(lead)
    await chat.say('hello')
    await owner.person.uninstall()
    const before = chat.person.messages.length
    await remindOf(
      owner,
      ids.map((claimId) => ({ claimId, kind: 'status', deadline: '2027-01-22' }) as const),
    )
    const seen = chat.person.messages.slice(before).map(shownIn).join('\n')
    const bodyOf = async (id: string) => (await claimNow(world.well, chat.person, id)).body
    return { owner, chat, ids, seen, bodyOf }
  }

  test.each([
    ['under-review', 'It is Microsoft’s turn.'],
    ['action-required', 'It is your turn.'],
  ] as const)('says of what is %s: %s', async (status, turn) => {
    const { owner, seen } = await asked(2, status)
    expect(seen).toContain(`I could not reach ${owner.person.name}`)
    expect(seen).toContain(turn)
  })

  test('is asked of the claims that it names, and no change is noted for them', async () => {
    const { chat, ids, bodyOf } = await asked(2)
    await chat.follow([
      [press('Say where it stands'), '4711-1', '4711-2'],
      [press('No change for any of them'), 'nothing has moved for 2 claims'],
    ])
    for (const id of ids) expect(await bodyOf(id)).toMatchObject({ sameStatusOn: '2027-01-13' })
  })

  test('is asked again of the same claims when something is missing or wrong', async () => {
    const { chat, ids, bodyOf } = await asked(2)
    const save = (inputs: Record<string, string>) => press('Save this status', inputs)
    const claim = ids[1] ?? ''
    await chat.follow([
      [press('Say where it stands'), '4711-2'],
      [save({ claim, status: 'approved', on: '2027-04-01' }), 'That date is in the future', '4711-1', '4711-2'],
      [save({ claim, status: 'approved', on }), 'Approved (Jan 11, 2027)'],
    ])
    expect((await bodyOf(claim)).reports.at(-1)).toMatchObject({ status: 'approved' })
  })

  test('is asked of the claims that still wait; with none of them, of one’s own', async () => {
    const { owner, chat, ids } = await asked(2)
    await changeAs(world.well, owner.person, ids[0] ?? '', { do: 'paid', on })
    const message = chat.person.lastCard()
    const seen = await chat.press('Say where it stands', {}, message)
    expect(seen).toContain('4711-2')
    expect(seen).not.toContain('4711-1')
    await changeAs(world.well, owner.person, ids[1] ?? '', { do: 'paid', on })
    expect(await chat.press('Say where it stands', {}, message)).toContain('None of your claims')
  })

  test('shows nothing of it to who may not see the claims', async () => {
    const { ids } = await asked(2)
    for (const tenantId of [undefined, otherTenant]) {
      const stranger = world.someone(tenantId ? { tenantId } : {})
      await stranger.say('help')
      const data = { verb: 'claim.status', nonce: 'n3', about: [...ids, ...ids] }
      expect(readAction(data)).toMatchObject({ about: data.about })
      const action = { type: 'Action.Execute', verb: 'claim.status', data }
      const turn = await stranger.person.execute(stranger.person.lastCard(), action)
      expect(turn.status).toBe(200)
      const shown = JSON.stringify([turn.card, stranger.person.messages])
      expect(shown).toContain('None of your claims')
      expect(shown).not.toContain('4711-')
    }
  })
})
