import { press } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { changeAs, preparedClaim } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

/** Somebody in Seoul with a seminar to be claimed by 12 February. */
async function atSeminar() {
  const chat = world.someone({ timezone: 'Asia/Seoul' })
  await preparedClaim(world.well, chat.person)
  return chat
}

test('settings show everything as it is now, on one card', async () => {
  const chat = await atSeminar()
  await chat.follow([
    [
      'settings',
      'Language: English',
      'Your time now: 12:00 (Asia/Seoul)',
      'Time zone: Asia/Seoul',
      '30, 14, 7, 3, 1, 0',
      'Daily message at: 09:00',
      /Quiet hours from.*: 18:00/,
      /Quiet hours to.*: 08:00/,
      '( ) Remind me on Saturdays and Sundays too',
      'Reminders are on.',
    ],
  ])
})

test('all settings are saved from the card at once, with what changed and when the next reminder comes', async () => {
  const chat = await atSeminar()
  await chat.say('settings')
  const filled = {
    timeZone: 'Berlin',
    reminderDays: '10 and 2',
    digestAt: '8.30',
    quietFrom: '7 pm',
    quietTo: '7:30 am',
    weekends: 'yes',
  }
  const seen = await chat.press('Save', filled)
  for (const part of [
    'Saved. Time zone: Europe/Berlin',
    'Daily message at: 08:30',
    'Quiet hours: 19:00 to 07:30',
    'Weekends: reminders too',
    ': 10 and 2',
    /The next reminder is planned for .* 2027 at 08:30/,
    'Your time now: 04:00 (Europe/Berlin)',
  ])
    expect(seen).toMatch(part)
})

test('of several wrong values the first is shown back with what is wrong, and nothing of it is saved', async () => {
  const chat = await atSeminar()
  await chat.say('settings')
  const seen = await chat.press('Save', { timeZone: 'Berlin', reminderDays: 'often', digestAt: '25:00' })
  expect(seen).toContain('Please correct: Please write up to ten numbers of days')
  expect(seen).toContain('submit: often')
  expect(seen).toContain('Time zone: Berlin')
  expect(seen).not.toContain('Saved')
  await chat.follow([['settings', 'Time zone: Asia/Seoul', 'Daily message at: 09:00']])
})

test('quiet hours left empty are none, and stand empty on the card', async () => {
  const chat = await atSeminar()
  await chat.say('settings')
  expect(await chat.press('Save', { quietFrom: '', quietTo: '' })).toMatch(
    /Quiet hours: none.*Quiet hours from[^\n]*____/s,
  )
})

test('each setting can be typed, and what was typed is said back', async () => {
  const chat = await atSeminar()
  await chat.follow([
    ['time zone Berlin', 'Saved. Time zone: Europe/Berlin.'],
    ['digest at 8:30', 'Daily message at: 08:30.', 'at 08:30'],
    ['quiet hours 20:00 to 7 am', 'Quiet hours: 20:00 to 07:00.'],
    ['quiet hours off', 'Quiet hours: none.'],
    ['reminder days 20, 2', ': 20 and 2.'],
    ['weekends on', 'Weekends: reminders too.'],
    ['weekends off', 'Weekends: no reminders'],
    ['weekends off', 'Nothing has changed'],
    ['language English', 'Saved. Language: English.'],
    ['settings', 'Time zone: Europe/Berlin', '20, 2', 'Daily message at: 08:30'],
  ])
})

test('what cannot be understood is asked about, and what is there stays', async () => {
  const chat = await atSeminar()
  await chat.follow([
    ['time zone CET', 'Which one is yours: Europe/Berlin, Europe/Paris, Europe/Madrid, or Europe/Rome?'],
    ['time zone Mars', 'I do not know that time zone'],
    ['digest at 8', 'Do you mean 08:00 or 20:00?'],
    ['digest at dawn', 'I cannot read that time'],
    ['digest at 7:30', 'would fall into your quiet hours, 18:00 to 08:00'],
    ['quiet hours at night', 'I cannot read that time'],
    ['quiet hours 8:00 to 10:00', 'The daily message at 09:00 would fall into your quiet hours'],
    ['reminder days sometimes', 'up to ten numbers'],
    ['language Klingon', 'I speak English'],
    ['settings', 'Time zone: Asia/Seoul', '30, 14, 7, 3, 1, 0', 'Daily message at: 09:00'],
  ])
})

test('stop reminders is obeyed at once and says what it costs', async () => {
  const chat = await atSeminar()
  await chat.follow([
    [
      'stop reminders',
      'I will not remind you of anything any more',
      'You have 1 open claim with KRW 5,500,000 at stake',
      'Friday, February 12, 2027',
    ],
    ['stop reminders', 'stopped already'],
    ['settings', 'Reminders are stopped.'],
  ])
  const { tenantId, aadObjectId: userId } = chat.person
  expect(await world.well.bot.claims.upcoming({ tenantId, userId })).toEqual([])
})

test('who entered funds is not reminded of them either after a stop, and again after a start', async () => {
  const chat = world.someone(lead)
  const { tenantId, aadObjectId: userId } = chat.person
  const planned = async () => (await world.well.bot.claims.upcoming({ tenantId, userId })).length
  await chat.follow([['funds hosting Jan-Jun 2027 EUR 12,500.00']])
  expect(await planned()).toBe(3)
  await chat.say('stop reminders')
  expect(await planned()).toBe(0)
  expect(await chat.say('start reminders')).toMatch(/The next reminder is planned for .* 2027 at 09:00\./)
  expect(await planned()).toBe(3)
})

test('reminders are started again by the button, and the next one is told', async () => {
  const chat = await atSeminar()
  await chat.follow([
    ['stop reminders'],
    [press('Start reminders'), 'Reminders are on again.', /The next reminder is planned for .* about “Seminar”/],
    ['start reminders', 'Your reminders are on.'],
  ])
})

test('who has no claims is told that stopping costs nothing', async () => {
  const chat = world.someone()
  await chat.follow([
    ['hello'],
    ['stop reminders', 'no money is waiting on a date'],
    ['start reminders', 'No reminder is planned at the moment'],
  ])
})

test('a claim that was submitted counts no more among the open ones, and one past its date has none ahead', async () => {
  const chat = await atSeminar()
  const late = await chat.claim()
  world.well.bot.clock.set(Date.UTC(2027, 1, 20, 3))
  expect(await chat.say('stop reminders')).toContain('no last day to submit lies ahead')
  await changeAs(world.well, chat.person, late.id, { do: 'submitted', claimNumber: '1', on: '2027-02-12' })
  expect(await chat.say('stop reminders')).toContain('no claim that is still to be submitted')
  world.well.bot.clock.set(Date.UTC(2027, 0, 15, 3))
})

test('stop alone still only leaves what we were at', async () => {
  const chat = await atSeminar()
  await chat.say('open seminar')
  expect(await chat.say('stop')).toContain('we leave “Seminar” here')
  await chat.follow([['settings', 'Reminders are on.']])
})

test('saving waits while reminders are stopped, and says that they stay so', async () => {
  const chat = await atSeminar()
  await chat.follow([['stop reminders'], ['digest at 10:00', 'Daily message at: 10:00.', 'Reminders stay stopped']])
})

test('settings survive a restart', async () => {
  const chat = await atSeminar()
  await chat.follow([['time zone Berlin'], ['reminder days 5'], ['weekends on'], ['stop reminders']])
  await world.restart()
  await chat.follow([['settings', 'Time zone: Europe/Berlin', 'submit: 5', '(x) Remind me on Sat', 'are stopped']])
})

test('settings of one person leave those of another alone', async () => {
  const chat = await atSeminar()
  const other = world.someone({ timezone: 'Asia/Seoul' })
  await chat.follow([['time zone Berlin'], ['stop reminders']])
  await other.say('hello')
  await other.follow([['settings', 'Time zone: Asia/Seoul', 'Reminders are on.']])
})

test('five deliveries of the same press have one effect, also when another change came in between', async () => {
  const chat = await atSeminar()
  await chat.say('settings')
  const card = chat.person.lastCard()
  const first = await chat.person.press(card, 'Save', { 'in.digestAt': '10:00' })
  await chat.say('digest at 11:00')
  for (let again = 0; again < 3; again += 1) await chat.person.redeliver(first.activity)
  const pressed = await chat.person.execute(card, first.activity.value.action)
  expect(JSON.stringify(pressed.card)).toContain('That was already done. This is how it stands now.')
  expect(JSON.stringify(pressed.card)).toContain('"value":"11:00"')
  await chat.follow([['settings', 'Daily message at: 11:00']])
})

test('a stop that arrives once more after a start does not stop again', async () => {
  const chat = await atSeminar()
  await chat.say('settings')
  const card = chat.person.lastCard()
  const first = await chat.person.press(card, 'Stop reminders')
  expect(JSON.stringify(first.card)).toContain('I will not remind you')
  await chat.say('start reminders')
  const pressed = await chat.person.execute(card, first.activity.value.action)
  expect(JSON.stringify(pressed.card)).toContain('Your reminders are on.')
  await chat.follow([['settings', 'Reminders are on.']])
})

test('settings in the middle of a draft bring its question back', async () => {
  const chat = world.someone()
  await chat.follow([
    ['new claim for a seminar', 'program'],
    ['digest at 8:30', 'Saved.', 'We were here'],
    ['hosting', 'Do you see co-op funds'],
  ])
})

test('pressing and typing keep the same settings', async () => {
  const pressed = await atSeminar()
  await pressed.say('settings')
  await pressed.press('Save', { timeZone: 'Berlin', reminderDays: '5', digestAt: '10:00', weekends: 'yes' })
  await pressed.press('Stop reminders')
  const typed = await atSeminar()
  for (const said of ['time zone Berlin', 'reminder days 5', 'digest at 10:00', 'weekends on', 'stop reminders'])
    await typed.say(said)
  expect(await pressed.say('settings')).toBe(await typed.say('settings'))
})
