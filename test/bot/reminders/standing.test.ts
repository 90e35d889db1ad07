import { standingOf, waiting } from '../../../bot/reminders/standing'

const nothing = { missed: 0, copies: 0, stops: 0, faults: 0 }

test.each([
  ['the first attempt', { attempts: 1 }, nothing],
  [
    'after one that was noted',
    { attempts: 4, reason: 'waits@3 1.0.0.2' },
    { missed: 1, copies: 0, stops: 0, faults: 2 },
  ],
  ['after a stop in the middle of one', { attempts: 2 }, { ...nothing, stops: 1 }],
  [
    'after a stop since the last note',
    { attempts: 5, reason: 'waits@3 2.1.1.0' },
    { missed: 2, copies: 1, stops: 2, faults: 0 },
  ],
  ['tried again on demand', { attempts: 8, reason: 'resumed@7 MessageWritesBlocked' }, nothing],
  [
    'tried again on demand, having perhaps arrived',
    { attempts: 8, reason: 'resumed@7 ambiguous' },
    { ...nothing, copies: 1 },
  ],
  ['planned anew after it was not needed', { attempts: 3, reason: 'settled' }, nothing],
  ['tried again on demand, reason unknown', { attempts: 8, reason: 'resumed@7' }, nothing],
])('%s', (_, row, standing) => {
  expect(standingOf(row)).toEqual(standing)
})

test('what is noted is what is read at the next attempt', () => {
  const standing = { missed: 3, copies: 1, stops: 4, faults: 2 }
  expect(standingOf({ attempts: 8, reason: waiting({ attempts: 7 }, standing) })).toEqual(standing)
})

test.each(['resumed@2 BadSyntax?', 'resumed@2 ambiguous', 'resumed@2 stopped'])(
  'put aside after a copy that may have arrived, the next one is labelled: %s',
  (reason) => {
    expect(standingOf({ attempts: 3, reason }).copies).toBe(1)
  },
)
