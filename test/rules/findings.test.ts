import { type Finding, verdict } from '../../rules/findings'

const finding = (level: Finding['level']): Finding => ({
  code: 'noCosts',
  level,
  params: {},
  basis: { source: 'overview', asOf: '2023-04-19', certainty: 'fact' },
})

test.each<[Finding['level'][], string]>([
  [[], 'ready'],
  [['info'], 'ready'],
  [['info', 'warning'], 'ready-with-warnings'],
  [['warning', 'blocking', 'info'], 'not-ready'],
  [['blocking'], 'not-ready'],
])('findings of %j make the claim %s', (levels, expected) => {
  expect(verdict(levels.map(finding))).toBe(expected)
})
