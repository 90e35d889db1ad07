import { readTable, tableLimits } from '../../../bot/files/readTable'

const rows = [
  ['claimId', 'amount'],
  ['A-1', '1,5'],
]

test.each([
  ['commas and quotes', Buffer.from('claimId,amount\r\nA-1,"1,5"\r\n')],
  ['semicolons', Buffer.from('claimId;amount\nA-1;1,5\n\n')],
  ['tabs, and a byte order mark', Buffer.from('\ufeffclaimId\tamount\nA-1\t1,5')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('claimId\tamount\nA-1\t1,5', 'utf16le')])],
  [
    'UTF-16 the other way round',
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('claimId\tamount\nA-1\t1,5', 'utf16le').swap16()]),
  ],
])('a table with %s is read', (_, bytes) => {
  expect(readTable(bytes)).toEqual(rows)
})

test('rows of different lengths are read as they are', () => {
  expect(readTable(Buffer.from('Payments of March\nclaimId,amount\nA-1'))).toEqual([
    ['Payments of March'],
    ['claimId', 'amount'],
    ['A-1'],
  ])
})

test.each([
  ['a file that is too large', Buffer.alloc(tableLimits.bytes + 1, 'a,b\n')],
  ['too many rows', Buffer.from('a,b\n'.repeat(tableLimits.rows + 1))],
  ['too many columns', Buffer.from(`${'a,'.repeat(tableLimits.columns + 1)}\n`)],
  ['a quote that never ends', Buffer.from('a,"b\n'.padEnd(300_000, 'x'))],
])('%s is no table', (_, bytes) => {
  expect(readTable(bytes)).toBeUndefined()
})
