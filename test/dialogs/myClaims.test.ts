import { press } from '../support/chat'
import { chatting } from '../support/chatting'
import { preparedClaim, preparedClaims } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

test('ten claims are listed on two pages and opened by their number', async () => {
  const chat = world.someone()
  for (let index = 1; index <= 10; index += 1) await chat.say('new claim for a seminar')
  await chat.follow([
    ['my claims', 'Page 1 of 2', '8. ', 'being entered'],
    ['more', 'Page 2 of 2', '9. ', '10. '],
    ['more', 'Page 2 of 2'],
    ['previous page', 'Page 1 of 2'],
    [press('Next page'), 'Page 2 of 2'],
    [press('Previous page'), 'Page 1 of 2'],
    ['open 10', 'Which incentive program'],
    ['open 11', 'Which claim?'],
  ])
})

test('the list says status, readiness, deadline and amount', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([
    ['my claims', '1. Seminar', 'preparing, not submitted', '0 of 7 done', 'February 12, 2027', 'KRW 5,500,000'],
    ['open seminar', 'Submit by Friday, February 12, 2027'],
    ['status', 'Submit by'],
    ['copy 1', 'I made a copy of “Seminar”', 'Do you see co-op funds'],
  ])
  const [original, copy] = await chat.claims()
  expect(copy?.body).toMatchObject({ copiedFrom: original?.id, costs: [], evidence: {} })
})

test('a claim is withdrawn only after it was confirmed, and can then be copied', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([
    ['my claims', '1. Seminar'],
    ['withdraw 1', 'Withdraw Seminar?', 'Its files are kept'],
    ['no', 'Submit by'],
    ['yes', 'Submit by'],
    ['withdraw it', 'Withdraw Seminar?'],
    [press({ verb: 'claim.withdraw', title: 'Withdraw' }), 'tick the box', 'Withdraw Seminar?'],
  ])
  expect((await chat.claim()).status).toBe('preparing')
  await chat.follow([
    ['yes', 'is withdrawn here', 'You withdrew this claim'],
    ['my claims', 'withdrawn'],
    ['withdraw 1', 'closed for changes'],
  ])
  expect((await chat.claim()).status).toBe('withdrawn')
})

test('what has to be submitted soonest comes first, what is over last', async () => {
  const chat = world.someone()
  await chat.follow([['new claim for a seminar'], ['new claim'], ['withdraw'], ['yes', 'is withdrawn']])
  await preparedClaims(world.well, chat.person, 'searchAds')
  const seen = await chat.say('my claims')
  const order = [
    'Submit by Friday, February 12, 2027',
    'Submit by Friday, August 13, 2027',
    'being entered, not a claim yet',
    'withdrawn',
  ].map((part) => seen.indexOf(part))
  expect(order).toEqual([...order].sort((one, other) => one - other))
  expect(order).not.toContain(-1)
})
