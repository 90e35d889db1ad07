import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { LibsqlConnection } from '../../bot/store/libsqlConnection'
import type { Chat } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { preparedClaim } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

/** Changes rows behind the bot's back. */
async function tamper(sql: string): Promise<void> {
  const connection = new LibsqlConnection(join(world.well.directory, 'claimwell.db'), 'write')
  await connection.executeQuery(CompiledQuery.raw(sql))
  connection.close()
}

async function prepared(): Promise<{ chat: Chat; claimId: string }> {
  const chat = world.someone()
  const { id } = await preparedClaim(world.well, chat.person)
  await chat.say('my claims')
  await chat.say('open 1')
  return { chat, claimId: id }
}

test('what happened is told in sentences, newest first, with who and when, and no id', async () => {
  const { chat, claimId } = await prepared()
  await chat.say('note 3: the booth')
  const seen = await chat.say('history')
  expect(seen).toContain('What happened on Seminar')
  expect(seen.indexOf('Filled in')).toBeLessThan(seen.indexOf('Confirmed the claim.'))
  expect(seen).toMatch(/Jan 15, 2027, 12:00, you/)
  expect(seen).toContain('those of Asia/Seoul')
  expect(seen).toContain('Page 1 of')
  expect(seen).not.toContain(claimId)
  expect(seen).not.toMatch(/[\da-f]{8}-[\da-f]{4}-/)
  const older = await chat.press('Older')
  expect(older).toContain('Page 2 of')
  expect(await chat.press('Newer')).toContain('Page 1 of')
})

test('a lead’s doing is told to the owner by name, and the history of a claim is asked for by its number', async () => {
  const { chat, claimId } = await prepared()
  const lea = world.someone(lead)
  await lea.say('hello')
  const who = { tenantId: lea.person.tenantId, userId: lea.person.aadObjectId }
  const acting = { who, timeZone: 'UTC', today: '2027-01-15', key: 'lead', words: () => ({}) }
  await world.well.bot.claims.change(acting, claimId, { do: 'write', itemId: 'agenda', note: 'seen' })
  expect(await chat.say('history of 1')).toMatch(/12:00, Lea Lead/)
  expect(await lea.say('history')).toContain('No claim is open')
})

test('somebody else’s history is answered like that of a claim that does not exist', async () => {
  const { claimId } = await prepared()
  const eve = await prepared()
  await eve.chat.say('history')
  const [message] = eve.chat.person.messages.slice(-1)
  for (const id of [claimId, 'nobody-has-it'])
    for (const verb of ['history.show', 'history.verify', 'claim.purge']) {
      const data = {
        verb,
        claimId: id,
        nonce: `${verb}-${id}`,
        ...(verb === 'claim.purge' ? { 'in.sure': 'yes' } : {}),
      }
      const turn = await eve.chat.person.execute(message!, { type: 'Action.Execute', verb, data })
      expect(turn.replies.map(({ activity }) => activity.text)).toEqual([
        'I cannot find that among your claims. Type “my claims” to see them.',
      ])
    }
})

test('a history that nobody touched is proven, with its hash in full under why', async () => {
  const { chat, claimId } = await prepared()
  const seen = await chat.say('verify')
  const rows = await world.well.bot.store.reader.history.list(chat.person.tenantId, claimId)
  const hash = rows.at(-1)!.hash
  expect(seen).toContain('The history is unbroken')
  expect(seen).toContain(`Entries: ${rows.length}, all of Jan 15, 2027`)
  expect(seen).toContain(`begins with ${hash.slice(0, 12)}`)
  expect(seen).toContain(hash)
  expect(seen).not.toContain('when the package was made')
})

test('a changed entry is named, and what to do about it', async () => {
  const { chat, claimId } = await prepared()
  await tamper(
    `update history set params = '{"question":"title","answer":"Other"}' where claim_id = '${claimId}' and seq = 4`,
  )
  expect(await chat.say('verify history')).toMatch(
    /The history is broken[\s\S]*Entry 4 is not what was written[\s\S]*Tell whoever runs/,
  )
})

test('an end that was cut off shows once there is a package, and the package prints where it ends', async () => {
  const { chat, claimId } = await prepared()
  await chat.say('package anyway: the rest is on paper')
  await chat.settled()
  const { tenantId } = chat.person
  const rows = await world.well.bot.store.reader.history.list(tenantId, claimId)
  const made = (await chat.claim()).body.package
  expect(made?.history).toEqual({ seq: rows.length, hash: rows.at(-1)?.hash })
  const seen = await chat.say('verify')
  expect(seen).toContain(`up to entry ${rows.length}`)
  expect(seen).toContain(rows.at(-2)?.hash)
  await tamper(`delete from history where claim_id = '${claimId}' and seq = ${rows.length}`)
  expect(await chat.say('verify')).toContain(`From entry ${rows.length} on the end is missing`)
})
