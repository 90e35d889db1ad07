import { createHmac, randomUUID } from 'node:crypto'
import { press } from '../../support/chat'
import { chatting, otherTenant } from '../../support/chatting'
import { submittedClaim } from '../../support/submittedClaim'

const secret = 'a'.repeat(43)
const keys = `mail:c1a1b0a7-0000-4000-8000-000000000001:${secret},other:${otherTenant}:${'b'.repeat(43)}`
const world = chatting(Date.UTC(2027, 2, 9, 3), { REQUESTS_HMAC_KEYS: keys })

/** Reports a request as an automation does that watches a mailbox. */
async function report(body: object, { key = 'mail', idempotency = randomUUID() } = {}) {
  const text = JSON.stringify(body)
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signed = createHmac('sha256', key === 'mail' ? secret : 'b'.repeat(43)).update(`${timestamp}.${text}`)
  const response = await fetch(`${world.well.url}/api/documentation-requests`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': idempotency,
      'X-Claimwell-Key': key,
      'X-Claimwell-Timestamp': timestamp,
      'X-Claimwell-Signature': `v1=${signed.digest('hex')}`,
    },
    body: text,
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const words = 'Please provide the following:\n1. Photos of the event\n2. Agenda'

test('what a mailbox reports is shown to the owner, who confirms and answers it', async () => {
  const chat = world.someone()
  await submittedClaim(world.well, chat.person, 'M-1')
  const idempotency = randomUUID()
  const first = await report({ claimNumber: ' m-1 ', text: words, dueOn: '2027-03-19' }, { idempotency })
  expect(first).toMatchObject({
    status: 201,
    body: { state: 'proposed', items: [{ words: 'Photos of the event' }, {}] },
  })
  await chat.settled()
  const card = JSON.stringify(chat.person.lastCard().activity)
  expect(card).toContain('Photos of the event')
  const again = await report({ claimNumber: ' m-1 ', text: words, dueOn: '2027-03-19' }, { idempotency })
  expect(again).toMatchObject({ status: 200, body: { requestId: first.body.requestId } })
  await chat.follow([
    [press('Confirm'), 'counts now', 'Due on Friday, March 19, 2027', 'Recorded from a mailbox'],
    ['requests', 'Documentation requests', 'waits for answers'],
  ])
  expect((await chat.say('requests')).match(/1 · Seminar/g)?.length).toBeGreaterThan(0)
})

test('five copies of one report at once are one request', async () => {
  const chat = world.someone()
  await submittedClaim(world.well, chat.person, 'M-2')
  const idempotency = randomUUID()
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map(() => report({ claimNumber: 'M-2', text: words }, { idempotency })),
  )
  expect(new Set(answers.map(({ body }) => body.requestId)).size).toBe(1)
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201])
})

test('another organisation’s claim is answered like one that does not exist, and so is an unsubmitted number', async () => {
  const chat = world.someone()
  const claim = await submittedClaim(world.well, chat.person, 'M-3')
  const strip = ({ status, body }: Awaited<ReturnType<typeof report>>) => ({
    status,
    code: body.code,
    title: body.title,
  })
  const unknown = strip(await report({ claimNumber: 'nowhere', text: words }))
  expect(unknown.status).toBe(404)
  expect(strip(await report({ claimNumber: 'M-3', text: words }, { key: 'other' }))).toEqual(unknown)
  expect(strip(await report({ claimId: claim.id, text: words }, { key: 'other' }))).toEqual(unknown)
})
