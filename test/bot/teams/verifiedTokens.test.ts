import { ClaimsIdentity } from 'botframework-connector'
import { VerifiedTokens } from '../../../bot/teams/verifiedTokens'

const identity = new ClaimsIdentity([], true)
let now = 1_000_000_000_000
const tokens = (max?: number) => new VerifiedTokens({ now: () => now, ...(max ? { max } : {}) })
const soon = () => now / 1000 + 3600

describe('a token verified a moment ago', () => {
  it('is known again for the same service URL and channel only', () => {
    const kept = tokens()
    kept.keep('h', 's', 'c', soon(), identity)
    expect(kept.get('h', 's', 'c')).toBe(identity)
    for (const [header, url, channel] of [
      ['x', 's', 'c'],
      ['h', 'x', 'c'],
      ['h', 's', 'x'],
    ] as const)
      expect(kept.get(header, url, channel)).toBeUndefined()
  })

  it.each([
    ['ten minutes', 3600, 600_000],
    ['its own end, when that comes first', 60, 60_000],
  ])('is forgotten after %s', (_name, lifeSeconds, ms) => {
    const kept = tokens()
    kept.keep('h', 's', 'c', now / 1000 + lifeSeconds, identity)
    now += ms - 1
    expect(kept.get('h', 's', 'c')).toBe(identity)
    now += 1
    expect(kept.get('h', 's', 'c')).toBeUndefined()
    expect(kept.size).toBe(0)
  })

  it('is not kept when it has already ended', () => {
    const kept = tokens()
    kept.keep('h', 's', 'c', now / 1000 - 1, identity)
    expect(kept.size).toBe(0)
  })

  it('makes room by forgetting the oldest', () => {
    const kept = tokens(2)
    for (const header of ['1', '2', '3']) kept.keep(header, 's', 'c', soon(), identity)
    expect([kept.size, kept.get('1', 's', 'c'), kept.get('3', 's', 'c')]).toEqual([2, undefined, identity])
  })
})
