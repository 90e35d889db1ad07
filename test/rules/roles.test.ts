import { type ClaimStatus, claimStatuses } from '../../rules/claim'
import { type Relation, relationTo } from '../../rules/relationTo'
import { type Decision, decide, mayAct, type Role, type Scope } from '../../rules/roles'
import { type Verb, verbs } from '../../rules/verbs'

/**
 * One row a verb: who may (`+`), who learns that it is not theirs (`x`), who learns nothing (`?`), whether it may be
 * done where others read along, and in which statuses (d)raft, (p)reparing, (r)eady, (h)anded over, (c)losed, (w)ithdrawn.
 */
const sheet = `
                        lead  owner  deputy  asked  colleague  where     status
claim.new               +     +      +       +      +          alone     dprhcw
claim.answer            +     +      +       ?      ?          alone     dpr---
claim.edit              +     +      +       ?      ?          alone     dpr---
claim.removeCost        +     +      +       ?      ?          alone     dpr---
costs.edit              +     +      +       ?      ?          alone     dpr---
claim.confirm           +     +      +       ?      ?          alone     d-----
claim.list              +     +      +       +      +          alone     dprhcw
claim.listAll           +     x      x       x      x          alone     dprhcw
claim.open              +     +      +       ?      ?          alone     dprhcw
claim.check             +     +      +       ?      ?          alone     dprhcw
claim.package           +     +      +       ?      ?          alone     dpr---
claim.submitted         +     +      +       ?      ?          alone     -pr---
claim.status            +     +      +       ?      ?          alone     ---hc-
claim.withdraw          +     +      x       ?      ?          alone     dpr---
claim.assign            +     +      x       ?      ?          alone     dprhc-
claim.copy              +     +      +       ?      ?          alone     dprhcw
evidence.attach         +     +      +       ?      ?          alone     dpr---
evidence.place          +     +      +       ?      ?          alone     dpr---
evidence.write          +     +      +       ?      ?          alone     dpr---
evidence.notApplicable  +     +      +       ?      ?          alone     dpr---
evidence.remove         +     +      +       ?      ?          alone     dpr---
evidence.delegate       +     +      +       ?      ?          alone     dprhcw
evidence.return         +     +      +       +      ?          alone     dprhcw
rule.explain            +     +      +       ?      ?          alone     dprhcw
request.new             +     +      +       ?      ?          alone     dprhcw
request.confirm         +     +      +       ?      ?          alone     dprhcw
request.open            +     +      +       ?      ?          alone     dprhcw
request.answer          +     +      +       ?      ?          alone     dprhcw
request.attach          +     +      +       ?      ?          alone     dprhcw
request.done            +     +      +       ?      ?          alone     dprhcw
request.edit            +     +      +       ?      ?          alone     dprhcw
request.match           +     +      +       ?      ?          alone     dprhcw
request.keep            +     +      +       ?      ?          alone     dprhcw
request.takeBack        +     +      +       ?      ?          alone     dprhcw
request.package         +     +      +       ?      ?          alone     dprhcw
request.withdraw        +     +      +       ?      ?          alone     dprhcw
request.list            +     +      +       +      +          alone     dprhcw
ask.open                +     +      +       +      ?          alone     dprhcw
ask.attach              +     +      +       +      ?          alone     dprhcw
claim.decision          +     +      +       ?      ?          alone     ---hc-
claim.timeline          +     +      +       ?      ?          alone     dprhcw
claim.correct           +     +      +       ?      ?          alone     ---hc-
claim.dispute           +     +      +       ?      ?          alone     dprhcw
claim.lessons           +     +      +       ?      ?          alone     -prh--
payments.record         +     +      +       ?      ?          alone     ---hc-
history.show            +     +      +       ?      ?          alone     dprhcw
history.verify          +     +      +       ?      ?          alone     dprhcw
data.export             +     +      +       +      +          alone     dprhcw
data.delete             +     +      +       +      +          alone     dprhcw
claim.purge             +     +      x       ?      ?          alone     dprhcw
reminder.list           +     +      +       ?      ?          alone     dprhcw
reminder.snooze         +     +      +       ?      ?          alone     -prh--
reminder.stop           +     +      +       +      +          alone     dprhcw
reminder.start          +     +      +       +      +          alone     dprhcw
reminder.calendar       +     +      +       ?      ?          alone     dprhcw
reminder.feed           +     +      +       +      +          alone     dprhcw
reminder.parked         +     x      x       x      x          alone     dprhcw
reminder.retry          +     x      x       x      x          alone     dprhcw
vendor.ask              +     +      +       ?      ?          alone     -prh--
invitation.check        +     +      +       ?      ?          alone     dprhcw
csr.edit                +     +      +       ?      ?          alone     dpr---
csr.issue               +     +      +       ?      ?          alone     dprhcw
risk.show               +     +      +       +      +          alone     dprhcw
funds.edit              +     x      x       x      x          alone     dprhcw
settings.open           +     +      +       +      +          alone     dprhcw
settings.save           +     +      +       +      +          alone     dprhcw
role.show               +     +      +       +      +          anywhere  dprhcw
role.grant              +     x      x       x      x          anywhere  dprhcw
role.revoke             +     x      x       x      x          anywhere  dprhcw
help.show               +     +      +       +      +          anywhere  dprhcw
`
const [heading = '', ...lines] = sheet.trim().split('\n')
const columns = heading.trim().split(/\s+/)
const rows = lines.map((line) => line.split(/\s+/))
const roles: Role[] = ['lead', 'member']
const relations: Relation[] = ['owner', 'deputy', 'asked', 'colleague', 'stranger']
const scopes: Scope[] = ['personal', 'group', 'channel']
const meaning: Record<string, Decision> = { '+': 'allowed', x: 'notAllowed', '?': 'notFound' }

interface Case {
  verb: Verb
  role: Role
  relation: Relation
  scope: Scope
  status: ClaimStatus
  expected: Decision
}

function expectedOf(row: readonly string[], { role, relation, scope, status }: Omit<Case, 'expected' | 'verb'>) {
  const cell = (column: string) => row[columns.indexOf(column) + 1] ?? ''
  if (scope !== 'personal' && cell('where') === 'alone') return 'elsewhere'
  if (relation === 'stranger') return 'notFound'
  const decision = meaning[cell(role === 'lead' ? 'lead' : relation)]
  return decision === 'allowed' && cell('status')[claimStatuses.indexOf(status)] === '-' ? 'locked' : decision
}

const cases = rows.flatMap((row) =>
  roles.flatMap((role) =>
    relations.flatMap((relation) =>
      scopes.flatMap((scope) =>
        claimStatuses.map((status) => {
          const asked = { role, relation, scope, status }
          return { verb: row[0] as Verb, ...asked, expected: expectedOf(row, asked) } as Case
        }),
      ),
    ),
  ),
)

test('the sheet has every verb', () => {
  expect(rows.map(([verb]) => verb).sort()).toEqual(Object.keys(verbs).sort())
})

test.each(rows.map(([verb = '']) => verb as Verb))('who may do %s is what the sheet says', (verb) => {
  const wrong = cases.filter((one) => one.verb === verb && decide(verb, one) !== one.expected)
  expect(wrong).toEqual([])
})

test('a lead may whatever a member may, so that a role need not be read for what is one’s own', () => {
  const less = cases.filter(
    (one) => decide(one.verb, one) === 'allowed' && decide(one.verb, { ...one, role: 'lead' }) !== 'allowed',
  )
  expect(less).toEqual([])
})

test('without a claim the question is what the role lets one do', () => {
  expect(decide('funds.edit', { role: 'lead', scope: 'personal' })).toBe('allowed')
  expect(decide('funds.edit', { role: 'member', scope: 'personal' })).toBe('notAllowed')
  expect(decide('funds.edit', { role: 'lead', scope: 'channel' })).toBe('elsewhere')
})

const claim = { tenantId: 'contoso', ownerId: 'jiwoo', deputyId: 'maren' }

test.each<[string, { tenantId: string; userId: string }, boolean, Relation]>([
  ['its owner', { tenantId: 'contoso', userId: 'jiwoo' }, false, 'owner'],
  ['its owner, asked for an item', { tenantId: 'contoso', userId: 'jiwoo' }, true, 'owner'],
  ['its deputy', { tenantId: 'contoso', userId: 'maren' }, false, 'deputy'],
  ['somebody asked for an item', { tenantId: 'contoso', userId: 'ada' }, true, 'asked'],
  ['a colleague', { tenantId: 'contoso', userId: 'ada' }, false, 'colleague'],
  ['somebody elsewhere with the owner’s id', { tenantId: 'fabrikam', userId: 'jiwoo' }, true, 'stranger'],
  ['nobody', { tenantId: '', userId: '' }, false, 'stranger'],
])('%s is known for what they are', (_, who, asked, relation) => {
  expect(relationTo(claim, who, asked)).toBe(relation)
})

test('where there is no deputy, nobody is one', () => {
  const nobodys = { tenantId: 'contoso', ownerId: 'jiwoo' }
  expect(relationTo(nobodys, { tenantId: 'contoso', userId: 'undefined' })).toBe('colleague')
})

test.each<[string, { tenantId: string; userId: string }, Role, boolean]>([
  ['its owner acts', { tenantId: 'contoso', userId: 'jiwoo' }, 'member', true],
  ['its deputy acts', { tenantId: 'contoso', userId: 'maren' }, 'member', true],
  ['a colleague does not', { tenantId: 'contoso', userId: 'ada' }, 'member', false],
  ['a claims lead of the organisation does', { tenantId: 'contoso', userId: 'ada' }, 'lead', true],
  ['the same user id in another organisation does not', { tenantId: 'fabrikam', userId: 'jiwoo' }, 'member', false],
  ['a claims lead of another organisation does not', { tenantId: 'fabrikam', userId: 'jiwoo' }, 'lead', false],
])('on a claim %s', (_, who, role, allowed) => {
  expect(mayAct(who, role, claim)).toBe(allowed)
})
