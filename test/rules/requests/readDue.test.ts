import { readDue } from '../../../rules/requests/readDue'

const today = '2027-03-02'

test.each<[string, string | undefined]>([
  ['Please respond by 15 March 2027.', '2027-03-15'],
  ['Please respond by March 15, 2027, 5 pm.', '2027-03-15'],
  ['no later than Friday, 2 April 2027', '2027-04-02'],
  ['NO LATER THAN: 2027-04-02', '2027-04-02'],
  ['by 5 pm PST on 15 March 2027', '2027-03-15'],
  ['by the end of business day on 15 March 2027', '2027-03-15'],
  ['Due date: 2 March 2027', '2027-03-02'],
  ['deadline is 31/03/2027', '2027-03-31'],
  ['on or before 15 March 2027 and by 15 March 2027', '2027-03-15'],
  ['Bitte bis zum 15.03.2027 antworten', '2027-03-15'],
  ['spätestens am Montag, dem 15. März 2027', '2027-03-15'],
  ['bis spätestens 15. März 2027', '2027-03-15'],
  ['Frist: 15.03.2027', '2027-03-15'],
  ['avant le 15 mars 2027', '2027-03-15'],
  ['au plus tard le 1er avril 2027', '2027-04-01'],
  ['d’ici au 15 mars 2027', '2027-03-15'],
  ['jusqu’au lundi 15 mars 2027', '2027-03-15'],
  ['2027년 3월 15일까지 제출', '2027-03-15'],
  ['2027년 3월 15일(월) 오후 6시까지', '2027-03-15'],
  ['2027. 3. 15.까지', '2027-03-15'],
  ['제출 기한: 2027-03-15', '2027-03-15'],
  ['até 15 de março de 2027', '2027-03-15'],
  ['até o dia 15/03/2027', '2027-03-15'],
  ['no máximo até segunda-feira, 15 de março de 2027', '2027-03-15'],
  ['請於2027年3月15日前提供', '2027-03-15'],
  ['2027/3/15 之前', '2027-03-15'],
  ['截止日期：2027年3月15日', '2027-03-15'],
  ['by 03/04/2027', undefined],
  ['até 03/04/2027', undefined],
  ['by 15 March', undefined],
  ['by 15 March 27', undefined],
  ['by 1 March 2027', undefined],
  ['within 10 business days', undefined],
  ['innerhalb von 10 Werktagen', undefined],
  ['10영업일 이내', undefined],
  ['by Anna on 15 March 2027', undefined],
  ['the event on 15 March 2027', undefined],
  ['from 1 April 2027 until 15 April 2027', undefined],
  ['vom 1. bis 15. April 2027', undefined],
  ['1 April to 2 April, April until 15 April 2027', undefined],
  ['2027년 3월 5일부터 2027년 3월 15일까지', undefined],
  ['the approval has to be dated before 15 March 2027', undefined],
  ['by 15 March 2027, at last by 20 March 2027', undefined],
  ['by 31 February 2027', undefined],
  ['by the way', undefined],
  ['by', undefined],
  ['', undefined],
])('"%s" is due %s', (text, date) => {
  expect(readDue(text, { today })).toBe(date)
})

test.each(['by the ', 'by 1 ', '2027-1-1 ', '2027년 1월 ', 'due date is by ', ' ', '1', 'am am '])(
  '8000 letters of "%s" are read in time',
  (unit) => {
    const start = performance.now()
    readDue(unit.repeat(8000).slice(0, 8000), { today })
    expect(performance.now() - start).toBeLessThan(2000)
  },
)
