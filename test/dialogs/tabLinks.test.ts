import { chatting } from '../support/chatting'
import { preparedClaim } from '../support/preparedClaim'
import { smallTabAssets } from '../support/smallTabAssets'

const appId = 'fe4a8eba-2a31-4737-8e33-e5fae6fee194'
const world = chatting(Date.UTC(2027, 0, 15, 3), { TEAMS_APP_ID: appId }, smallTabAssets)

const season = `https://teams.microsoft.com/l/entity/${appId}/claims?webUrl=https%3A%2F%2Fclaims.contoso.example%2Ftab&label=Claims`
const at = (claimId: string) => `${season}&context=${encodeURIComponent(JSON.stringify({ subEntityId: claimId }))}`

test('the tab is linked to from the first card on: as a whole, and at the claim that is shown', async () => {
  const chat = world.someone()
  await chat.say('hello')
  expect(JSON.stringify(chat.person.lastCard().activity)).toContain(`"url":"${season}"`)
  await preparedClaim(world.well, chat.person)
  const { id } = await chat.claim()
  expect(await chat.say('status')).toContain(`Open in Claims: ${at(id)}`)
  expect(await chat.say('my claims')).toContain(`See the whole season: ${season}`)
  expect(await chat.say('what is at risk')).toContain(`See the whole season: ${season}`)
  await chat.say('help')
  expect(JSON.stringify(chat.person.lastCard().activity)).toContain(`"url":"${season}"`)
})

test('it is asked for in words, too', async () => {
  const chat = world.someone()
  await chat.follow([
    ['open the tab', `[See the whole season](${season})`],
    ['claims tab', 'Your claims on one page'],
  ])
  await preparedClaim(world.well, chat.person)
  const { id } = await chat.claim()
  await chat.follow([
    ['See the whole season', `[See the whole season](${season})`],
    ['Open in Claims', `[Open in Claims](${at(id)})`],
    ['my claims', 'See the whole season'],
    ['open 1', `Open in Claims: ${at(id)}`],
  ])
})

test('in a group a shared claim is opened by those who may see it; the tab itself names no claim there', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  const { id } = await chat.claim()
  const { name, aadObjectId } = chat.person
  const there = world.someone({ name, aadObjectId, conversationType: 'groupChat', conversationId: '19:tab@thread.v2' })
  const seen = await there.say('status')
  expect(seen).toContain(`Open in Claims: ${at(id)}, for those who may see this claim.`)
  const [card] = there.person.lastCard().activity.attachments ?? []
  expect(card?.content.actions).toBeUndefined()
  const said = await there.say('open the tab')
  expect(said).toContain(`[See the whole season](${season})`)
  expect(said).not.toContain(id)
})
