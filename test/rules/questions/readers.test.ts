import { currencies } from '../../../rules/currencies'
import { moneyText } from '../../../rules/questions/moneyText'
import { readChoice } from '../../../rules/questions/readChoice'
import { readChoices } from '../../../rules/questions/readChoices'
import { readCount } from '../../../rules/questions/readCount'
import { readLine } from '../../../rules/questions/readLine'
import { readMoney } from '../../../rules/readMoney'
import { fc } from '../../support/chance'
import { ruleContext } from '../../support/ruleContext'

const context = ruleContext()
const channels = ['mail', 'email', 'sms'] as const

describe('one option', () => {
  const activities = ['customer-seminars-bootcamps', 'digital-advertising', 'social-media-marketing'] as const

  test.each([
    ['digital-advertising', 'digital-advertising'],
    ['  digital-advertising ', 'digital-advertising'],
    ['search ads', 'digital-advertising'],
    ['A webinar, please', 'customer-seminars-bootcamps'],
  ])('%j is understood', (input, value) => {
    expect(readChoice(input, 'activity', activities, context)).toEqual({ ok: true, value })
  })

  test.each([['skywriting'], [''], ['🙂'], ['tv-radio'], ['constructor'], ['x'.repeat(28_000)]])(
    '%.20s is none of them',
    (input) => {
      expect(readChoice(input, 'activity', activities, context)).toEqual({ ok: false, reason: 'notAChoice' })
    },
  )

  test('words that fit two options are asked about', () => {
    expect(readChoice('online ads', 'activity', activities, context)).toEqual({
      ok: false,
      reason: 'severalChoices',
      params: { options: 'digital-advertising social-media-marketing' },
    })
  })
})

describe('several options', () => {
  test.each<[string, string[]]>([
    ['sms', ['sms']],
    ['email,sms', ['email', 'sms']],
    ['SMS and newsletter', ['sms', 'email']],
    ['letters; text messages & email', ['mail', 'sms', 'email']],
    ['email\nnewsletter, ', ['email']],
    ['email、sms', ['email', 'sms']],
  ])('%j', (input, value) => {
    expect(readChoices(input, 'channels', channels, context)).toEqual({ ok: true, value })
  })

  test.each([[''], [' , '], ['email, pigeons']])('%j is refused whole', (input) => {
    expect(readChoices(input, 'channels', channels, context)).toEqual({ ok: false, reason: 'notAChoice' })
  })
})

describe('a count', () => {
  test.each([
    ['1', 1],
    ['40', 40],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    ['４０', 40],
    [' 10000 ', 10_000],
  ])('%j is %d', (input, value) => {
    expect(readCount(input, 1, 10_000)).toEqual({ ok: true, value })
  })

  test.each([['0'], ['10001'], ['-3'], ['1.5'], ['1,23'], ['forty'], ['1e3'], ['0x10'], [''], ['9'.repeat(400)]])(
    '%.12s is none, and the limits are said',
    (input) => {
      expect(readCount(input, 1, 10_000)).toEqual({ ok: false, reason: 'notACount', params: { min: 1, max: 10_000 } })
    },
  )
})

describe('words of the person’s own', () => {
  test.each([
    ['  Cloud  seminar ', 'Cloud seminar'],
    ['two\nlines\tand a tab', 'two lines and a tab'],
    ['hidden\u202Eeman\u0007', 'hidden eman'],
    ['서울 세미나', '서울 세미나'],
    ['Cafe\u0301', 'Café'],
  ])('%j is kept as %j', (input, value) => {
    expect(readLine(input, 40)).toEqual({ ok: true, value })
  })

  test.each([[''], ['   '], ['\u200B\u0000']])('%j is nothing', (input) => {
    expect(readLine(input, 40)).toEqual({ ok: false, reason: 'emptyText' })
  })

  test('as long as allowed is kept, a letter more is refused', () => {
    expect(readLine('x'.repeat(40), 40)).toMatchObject({ ok: true })
    expect(readLine('x'.repeat(41), 40)).toEqual({ ok: false, reason: 'tooLong', params: { max: 40 } })
  })
})

describe('an amount offered on a form', () => {
  test.each([
    [5_500_000, 'KRW', 'KRW 5500000'],
    [125_000, 'EUR', 'EUR 1250.00'],
    [5, 'EUR', 'EUR 0.05'],
    [5_500, 'KWD', 'KWD 05.500'],
    [0, 'EUR', 'EUR 0.00'],
  ])('%d minor units of %s are written %s', (minor, currency, text) => {
    expect(moneyText({ minor, currency })).toBe(text)
  })

  test('is read back as what it was, in every currency', () => {
    const amounts = fc.record({
      minor: fc.integer({ min: 1, max: 10 ** 12 }),
      currency: fc.constantFrom(...currencies.keys()),
    })
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readMoney(moneyText(amount))).toEqual({ ok: true, value: amount })
      }),
    )
  })
})
