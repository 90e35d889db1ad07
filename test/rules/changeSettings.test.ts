import { changeSettings, type SettingsGiven } from '../../rules/changeSettings'
import { usualPreferences } from '../../rules/reminders/preferences'

const zones = ['Asia/Seoul', 'Europe/Berlin']
const before = { timeZone: 'Asia/Seoul', preferences: usualPreferences }
const change = (given: SettingsGiven) => changeSettings(before, given, zones)

test('what is not given stays as it was', () => {
  expect(change({})).toEqual({ ok: true, value: before })
})

test.each<[SettingsGiven, object]>([
  [{ reminderDays: '7, 1' }, { reminderDays: [7, 1] }],
  [{ digestAt: '8:30' }, { digestAt: '08:30' }],
  [
    { quietFrom: '8 pm', quietTo: '7:00' },
    { quietFrom: '20:00', quietTo: '07:00' },
  ],
  [
    { quietFrom: '', quietTo: ' ' },
    { quietFrom: '00:00', quietTo: '00:00' },
  ],
  [
    { digestAt: '7:30', quietFrom: '20:00', quietTo: '7:00' },
    { digestAt: '07:30', quietFrom: '20:00', quietTo: '07:00' },
  ],
  [{ weekends: true }, { weekends: true }],
])('%j is changed, and nothing else', (given, changed) => {
  expect(change(given)).toEqual({ ok: true, value: { ...before, preferences: { ...usualPreferences, ...changed } } })
})

test('the zone is changed alone', () => {
  expect(change({ timeZone: 'Berlin' })).toEqual({ ok: true, value: { ...before, timeZone: 'Europe/Berlin' } })
})

test.each<[SettingsGiven, string, string]>([
  [{ timeZone: 'Mars' }, 'notAZone', 'timeZone'],
  [{ timeZone: 'Mars', digestAt: 'never' }, 'notAZone', 'timeZone'],
  [{ reminderDays: 'often' }, 'notReminderDays', 'reminderDays'],
  [{ digestAt: '' }, 'notATime', 'digestAt'],
  [{ digestAt: '9' }, 'ambiguousTime', 'digestAt'],
  [{ quietFrom: 'dusk', quietTo: '8:00' }, 'notATime', 'quietFrom'],
  [{ quietFrom: '', quietTo: '8:00' }, 'notATime', 'quietFrom'],
  [{ quietFrom: '18:00', quietTo: '' }, 'notATime', 'quietTo'],
  [{ digestAt: '7:59' }, 'digestInQuietHours', 'digestAt'],
  [{ digestAt: '18:00' }, 'digestInQuietHours', 'digestAt'],
  [{ quietFrom: '8:00', quietTo: '9:30' }, 'digestInQuietHours', 'digestAt'],
])('%j is refused as %s at %s', (given, reason, question) => {
  expect(change(given)).toMatchObject({ ok: false, reason, params: { question } })
})

test('where the daily message meets the quiet hours, all three times are told', () => {
  const refused = change({ digestAt: '7:30' })
  expect(refused).toMatchObject({ params: { at: '07:30', from: '18:00', to: '08:00' } })
})
