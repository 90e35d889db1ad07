import { chatting } from '../../support/chatting'
import { submittedClaim } from '../../support/submittedClaim'

const world = chatting(Date.UTC(2027, 2, 9, 3))

/** Somebody who is asked for photos and an agenda by somebody else. */
async function askedTwice() {
  const [owner, colleague] = [world.someone(), world.someone()]
  await colleague.say('hello')
  await submittedClaim(world.well, owner.person)
  await owner.follow([
    ['documentation request: 1. Photos of the event\n2. Agenda', 'I read 2 things'],
    ['confirm request', 'counts now'],
    [`ask ${colleague.person.name} for 1`, 'I asked'],
    [`ask ${colleague.person.name} for 2`, 'I asked'],
  ])
  await owner.settled()
  const states = async () => (await owner.asked()).asks.map(({ state }) => state)
  return { owner, colleague, states }
}

test('who is asked for several things goes from one to the next, by typing and by the card', async () => {
  const { colleague, states } = await askedTwice()
  await colleague.follow([
    ['what was I asked for', 'Photos of the event', 'Also asked: Agenda'],
    ['what was I asked for', 'Agenda', 'Also asked: Photos of the event'],
    ['not me: ask Jisoo', 'Thank you'],
  ])
  expect(await states()).toEqual(['asked', 'declined'])
  await colleague.follow([['not me', 'Thank you']])
  expect(await states()).toEqual(['declined', 'declined'])
  await colleague.follow([['not me', /not asked of you any more/]])
})

test('which of several is meant is asked, never guessed', async () => {
  const { colleague, states } = await askedTwice()
  await world.well.bot.store.write(({ dialogStates }) => {
    const { tenantId, conversationId, aadObjectId } = colleague.person
    return dialogStates.save(tenantId, conversationId, aadObjectId, '{}')
  })
  await colleague.follow([['not me', 'several things', 'Photos of the event']])
  expect(await states()).toEqual(['asked', 'asked'])
  await colleague.follow([['not me', 'Thank you']])
  expect(await states()).toEqual(['declined', 'asked'])
})
