import { type Chat, press } from '../../support/chat'
import { chatting } from '../../support/chatting'
import { changeAs, claimNow } from '../../support/preparedClaim'
import { submittedClaim } from '../../support/submittedClaim'

const world = chatting(Date.UTC(2027, 2, 9, 3))

/** Somebody who resubmitted on 5 March, as they said, without an answer to everything. */
async function resubmitted() {
  const chat = world.someone()
  const claim = await submittedClaim(world.well, chat.person)
  await chat.follow([
    ['documentation request', 'copy what the reviewer wrote'],
    [press('Read it', { text: '1. Photos of the event\n2. Agenda', received: '2027-03-01' }), 'I read 2 things'],
    ['confirm request', 'The request counts now'],
    ['confirm request', 'counts already'],
    ['resubmitted on 5 March 2027', 'have no answer here yet'],
    ['resubmitted anyway', 'Recorded: resubmitted on Mar 9, 2027'],
    ['resubmitted on 5 March 2027', 'Recorded: resubmitted on Mar 5, 2027'],
  ])
  return { chat, claim }
}

const lastReport = async (chat: Chat, id: string) => (await claimNow(world.well, chat.person, id)).body.reports.at(-1)

test('who corrects the day of resubmitting is not asked again, and Partner Center shows that day', async () => {
  const { chat, claim } = await resubmitted()
  expect(await lastReport(chat, claim.id)).toMatchObject({ status: 'submitted', on: '2027-03-05' })
})

test('what Partner Center showed since stays', async () => {
  const { chat, claim } = await resubmitted()
  await changeAs(world.well, chat.person, claim.id, { do: 'report', status: 'approved', on: '2027-03-08' })
  await chat.follow([['resubmitted on 4 March 2027', 'Recorded: resubmitted on Mar 4, 2027']])
  expect(await lastReport(chat, claim.id)).toMatchObject({ status: 'approved', on: '2027-03-08' })
})
