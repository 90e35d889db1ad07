import type { SeasonRow } from '../../../cards/tab/seasonRow'
import { type RowChoice, shownRows } from '../../../cards/tab/shownRows'

function row(
  id: string,
  more: Partial<Omit<SeasonRow, 'keys'>> & { keys?: Partial<SeasonRow['keys']> } = {},
): SeasonRow {
  return {
    id,
    title: id,
    activity: 'Seminar',
    program: 'CSP',
    owner: '',
    period: '',
    dates: '',
    here: 'Preparing',
    theirs: '',
    readiness: { done: 0, total: 1, words: '' },
    money: { amount: '', note: '' },
    atRisk: false,
    deadline: { date: '', left: '' },
    step: '',
    ...more,
    keys: { status: ['here:preparing'], period: '2026-07-01', program: 'csp', owner: 'mina', ...more.keys },
    sort: {
      claim: id,
      owner: '',
      period: '',
      status: '',
      readiness: 0,
      money: '',
      deadline: '',
      step: 0,
      ...more.sort,
    },
  }
}

const sorted = (more: Partial<SeasonRow['sort']>) => ({ sort: more as SeasonRow['sort'] })
const rows = [
  row('Berlin 10', {
    atRisk: true,
    owner: 'Jun Park',
    keys: { owner: 'jun' },
    ...sorted({ readiness: 0.5, money: 'EUR 1' }),
  }),
  row('Berlin 9', {
    keys: { status: ['here:handed-over', 'there:approved'] },
    ...sorted({ readiness: 1, money: 'KRW 1' }),
  }),
  row('Ärzte 서울', {
    atRisk: true,
    keys: { period: 'none', program: 'hosting' },
    ...sorted({ readiness: 0, money: 'EUR 2' }),
  }),
]
const shown = (choice: RowChoice) => shownRows(rows, choice, 'en').map(({ id }) => id)

test.each<[string, RowChoice, string[]]>([
  ['nothing', {}, ['Berlin 10', 'Berlin 9', 'Ärzte 서울']],
  ['our status', { status: 'here:preparing' }, ['Berlin 10', 'Ärzte 서울']],
  ['what was reported', { status: 'there:approved' }, ['Berlin 9']],
  ['a usage period', { period: '2026-07-01' }, ['Berlin 10', 'Berlin 9']],
  ['claims without dates', { period: 'none' }, ['Ärzte 서울']],
  ['a program', { program: 'hosting' }, ['Ärzte 서울']],
  ['an owner', { owner: 'jun' }, ['Berlin 10']],
  ['money at risk', { onlyAtRisk: true }, ['Berlin 10', 'Ärzte 서울']],
  ['words in any order and case', { words: ' 10  BERLIN ' }, ['Berlin 10']],
  ['letters of any script and form', { words: 'A\u0308RZTE 서울' }, ['Ärzte 서울']],
  ['the name of an owner', { words: 'jun' }, ['Berlin 10']],
  ['several things at once', { words: 'berlin', onlyAtRisk: true, status: 'here:preparing' }, ['Berlin 10']],
  ['what nothing has', { words: 'paris' }, []],
])('claims are narrowed by %s', (_what, choice, wanted) => {
  expect(shown(choice)).toEqual(wanted)
})

test.each<[RowChoice['sort'], string[]]>([
  [{ by: 'claim', down: false }, ['Ärzte 서울', 'Berlin 9', 'Berlin 10']],
  [{ by: 'claim', down: true }, ['Berlin 10', 'Berlin 9', 'Ärzte 서울']],
  [{ by: 'readiness', down: false }, ['Ärzte 서울', 'Berlin 10', 'Berlin 9']],
  [{ by: 'readiness', down: true }, ['Berlin 9', 'Berlin 10', 'Ärzte 서울']],
  [{ by: 'money', down: false }, ['Berlin 10', 'Ärzte 서울', 'Berlin 9']],
  [{ by: 'owner', down: true }, ['Berlin 10', 'Berlin 9', 'Ärzte 서울']],
])('claims are sorted by %j, equal ones by urgency', (sort, wanted) => {
  expect(shown(sort ? { sort } : {})).toEqual(wanted)
})

test('the rows themselves keep their order', () => {
  shown({ sort: { by: 'claim', down: false } })
  expect(rows.map(({ id }) => id)).toEqual(['Berlin 10', 'Berlin 9', 'Ärzte 서울'])
})
