import { monthNamed } from '../../rules/monthNamed'

it.each(['en', 'de', 'de-AT', 'fr', 'pt-BR', 'es'])('every month %s writes is known, short and long', (locale) => {
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
    const names = Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2026, index, 15)))
    const numbers = names.map((name) => monthNamed(name.toLowerCase().replace('.', '')))
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  }
})

it('another word names no month', () => {
  expect(monthNamed('monday')).toBeUndefined()
})
