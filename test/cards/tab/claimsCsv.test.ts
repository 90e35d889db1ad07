import { parse } from 'csv-parse/sync'
import { claimsCsv } from '../../../cards/tab/claimsCsv'
import { textFor } from '../../../cards/text/textFor'
import { policyFor } from '../../../rules/policy/policyFor'
import { seasonStanding } from '../../../rules/season/seasonStanding'
import { coOpClaim, costLine } from '../../support/claims'
import { hostileName } from '../hostile'

const text = textFor('en')
const context = { today: '2026-11-21', holidays: [], policyOf: () => policyFor('2026-07-01') }

function csvOf(claims: readonly ReturnType<typeof coOpClaim>[], owner = 'Mina Kim'): string {
  const standing = seasonStanding(claims, [], context)
  return claimsCsv(
    text,
    standing.claims.map((one) => ({ ...one, owner })),
  )
}

const rowsIn = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' })

const titled = (title: string) => coOpClaim({ body: { answers: { ...coOpClaim().body.answers, title } } })
const cellOf = (title: string) => rowsIn(csvOf([titled(title)]))[0]?.Claim

test('a claim is one row: dates as ISO, the amount as a plain decimal beside its currency', () => {
  const csv = csvOf([coOpClaim({ body: { costs: [costLine({ currency: 'EUR', claimed: 125_050 })] } })])
  expect(csv.startsWith('\uFEFF"Claim","Claim number",')).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
  expect(rowsIn(csv)).toEqual([
    {
      Claim: 'Cloud security seminar, Seoul',
      'Claim number': '',
      Activity: 'Customer seminars and boot camps',
      Program: 'CSP indirect reseller',
      'Usage period from': '2026-07-01',
      'Usage period to': '2026-12-31',
      'Activity from': '2026-10-05',
      'Activity to': '2026-10-05',
      'Status here': 'Preparing',
      'Partner Center, as reported': '',
      'Reported for': '',
      'Items done': '0',
      'Items needed': '7',
      'Amount claimed': '1250.50',
      Currency: 'EUR',
      'At risk': 'yes',
      'Submit by': '2027-02-12',
      Deadline: '2027-02-14',
      Owner: 'Mina Kim',
      Id: '0190a0b0-0000-7000-8000-000000000001',
    },
  ])
})

test('what is not known leaves its cell empty, and what was reported has its day', () => {
  const said = { status: 'approved', on: '2027-03-01', at: 0, by: 'owner-1' } as const
  const claims = [
    coOpClaim({ id: 'a', status: 'handed-over', body: { reports: [said], claimNumber: '004711' } }),
    coOpClaim({ id: 'b', status: 'draft', body: { answers: {}, costs: [] } }),
  ]
  const rows = rowsIn(csvOf(claims, ''))
  expect(rows.find(({ Id }) => Id === 'a')).toMatchObject({
    'Claim number': '004711',
    'Partner Center, as reported': 'Approved',
    'Reported for': '2027-03-01',
    'At risk': 'no',
    'Submit by': '',
  })
  expect(rows.find(({ Id }) => Id === 'b')).toMatchObject({
    Claim: 'New claim',
    Activity: '',
    Program: '',
    'Usage period from': '',
    'Activity from': '',
    'Amount claimed': '',
    Currency: '',
    Owner: '',
  })
})

test('without claims there are the headings', () => {
  expect(csvOf([]).split('\r\n')).toHaveLength(2)
})

test.each([
  '=1+1',
  '=HYPERLINK("https://evil.example","x")',
  '+49 30 1234',
  '-1',
  '@SUM(A1)',
  ' =1',
  '\t=1',
  '\tplain',
  '\r=1',
  '\rplain',
  '\n=1',
  '\u00A0=1',
  '\u3000@x',
  '\u200B=1',
  '\uFEFF=1',
  '\u0000=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  ' ＝1',
  "=cmd|' /C calc'!A0",
])('a spreadsheet never runs a title: %j', (title) => {
  expect(cellOf(title)).toBe(`'${title}`)
})

test.each(['a=1', '1-2', 'mina@example.com', "'=1", '"=1"', '한국어 세미나', 'two\nlines', 'a, b; c', 'say "no"'])(
  'a title that is no formula stays as it is, in one cell: %j',
  (title) => {
    expect(cellOf(title)).toBe(title)
  },
)

test('names of owners and claim numbers are as safe as titles', () => {
  const [row] = rowsIn(csvOf([coOpClaim({ body: { claimNumber: '=2' } })], '@lead'))
  expect(row).toMatchObject({ Owner: "'@lead", 'Claim number': "'=2" })
})

test('whatever a title holds, the file has its rows and is UTF-8', () => {
  const csv = csvOf([titled(hostileName), titled('half \uD800 of a pair')])
  expect(rowsIn(csv)).toHaveLength(2)
  expect(Buffer.from(csv).toString('utf8')).toBe(csv)
})
