import { type Chat, press, shownIn } from '../../support/chat'
import { chatting } from '../../support/chatting'
import { claimNow } from '../../support/preparedClaim'
import { submittedClaim } from '../../support/submittedClaim'
import { cardOf } from '../../support/teams/cardOf'
import { findButton, type Wanted } from '../../support/teams/cardParts'

const world = chatting(Date.UTC(2027, 2, 9, 3))
const words = '1. Photos of the event\n2. Agenda'

/** The latest card that has the button, as it stands. */
function cardWith({ person }: Chat, wanted: Wanted) {
  const found = person.messages.findLast((message) => {
    try {
      return findButton(cardOf(message), wanted)
    } catch {
      return false
    }
  })
  if (!found) throw new Error(`no button ${JSON.stringify(wanted)}`)
  return found
}

/** Presses a button five times at once, and once more as another activity, on the card as it was before. */
async function pressOften(chat: Chat, wanted: Wanted, inputs: Record<string, string> = {}): Promise<void> {
  const card = cardWith(chat, wanted)
  const content = JSON.parse(JSON.stringify(cardOf(card)))
  const again = () => ({
    ...card,
    activity: { ...card.activity, attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] },
  })
  await chat.person.press(again(), wanted, inputs, { copies: 5 })
  await chat.person.press(again(), wanted, inputs)
  await chat.settled()
}

const times = ({ person }: Chat, part: string) => person.messages.map(shownIn).join('\n').split(part).length - 1

test('each step of a request has one effect, however often its press is delivered', async () => {
  const [owner, jun] = [world.someone(), world.someone({ name: 'Jun Park' })]
  await jun.say('hello')
  const claim = await submittedClaim(world.well, owner.person)
  const codes = async () =>
    (await world.well.bot.store.reader.history.list(claim.tenantId, claim.id)).map(({ code }) => code)
  const before = (await codes()).length

  await owner.say('documentation request')
  await pressOften(owner, 'Read it', { 'in.text': words })
  expect((await owner.asked()).requests).toHaveLength(1)

  await owner.say('request')
  await pressOften(owner, 'Confirm')
  await owner.follow([
    ['request', 'Photos of the event'],
    [press('Ask a colleague', { item: '1' }), 'Whom?'],
  ])
  await pressOften(owner, 'Ask', { 'in.person': jun.person.aadObjectId })
  expect((await owner.asked()).asks).toHaveLength(1)
  expect(times(jun, 'Photos of the event')).toBe(1)

  await pressOften(jun, { verb: 'evidence.return', title: 'Not me' })
  expect(times(owner, 'says “not me” for')).toBe(1)

  await owner.follow([['answer 1: None were taken.'], ['answer 2: On the invitation.'], ['resubmitted']])
  await pressOften(owner, { verb: 'request.done' }, { 'in.on': '2027-03-09' })
  const { reports } = (await claimNow(world.well, owner.person, claim.id)).body
  expect(reports.map(({ status }) => status)).toEqual(['submitted', 'action-required', 'submitted'])
  expect((await codes()).slice(before)).toEqual([
    'requestRecorded',
    'reported',
    'requestConfirmed',
    'asked',
    'askDeclined',
    'requestAnswered',
    'requestAnswered',
    'reported',
    'requestDone',
  ])
})
