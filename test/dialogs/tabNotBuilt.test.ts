import { chatting } from '../support/chatting'

const world = chatting(Date.UTC(2027, 0, 15, 3), { TEAMS_APP_ID: 'fe4a8eba-2a31-4737-8e33-e5fae6fee194' })

test('where the tab was not built nothing leads to it, and the chat says what to type instead', async () => {
  const chat = world.someone()
  await chat.say('hello')
  expect(JSON.stringify(chat.person.lastCard().activity)).not.toContain('/l/entity/')
  expect(await chat.say('open the tab')).toContain('There is no Claims tab here')
})
