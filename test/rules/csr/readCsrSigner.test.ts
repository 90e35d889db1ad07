import { readCsrSigner } from '../../../rules/csr/readCsrSigner'

const context = { today: '2027-03-15' }
const signer = { name: 'Jun Park', role: 'managing director' }

test.each([
  ['name and role', { ...signer, signedOn: '' }, { signer }],
  ['with the day', { ...signer, signedOn: 'today' }, { signer, signedOn: '2027-03-15' }],
  ['nobody any more', { name: ' ', role: '', signedOn: '' }, {}],
])('who signs: %s', (_, typed, value) => {
  expect(readCsrSigner(typed, context)).toEqual({ ok: true, value })
})

test.each([
  ['a name without a role', { name: 'Jun', role: '', signedOn: '' }, [['role', 'emptyText']]],
  [
    'a day alone',
    { name: '', role: '', signedOn: '2027-03-01' },
    [
      ['name', 'emptyText'],
      ['role', 'emptyText'],
    ],
  ],
  ['a day to come', { ...signer, signedOn: '16 March 2027' }, [['signedOn', 'signedInFuture']]],
  ['what is no day', { ...signer, signedOn: 'soon' }, [['signedOn', 'notADate']]],
  ['too long a name', { ...signer, name: 'x'.repeat(81), signedOn: '' }, [['name', 'tooLong']]],
])('%s is refused', (_, typed, expected) => {
  const read = readCsrSigner(typed, context)
  expect(read.ok ? [] : read.problems.map(({ field, reason }) => [field, reason])).toEqual(expected)
})
