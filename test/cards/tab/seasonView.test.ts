import { type SeasonData, type SeasonView, seasonView } from '../../../cards/tab/seasonView'
import { textFor } from '../../../cards/text/textFor'
import type { CoOpBody, CoOpClaim, ReportedStatus } from '../../../rules/claim'
import type { Fund } from '../../../rules/fund'
import { policyFor } from '../../../rules/policy/policyFor'
import { coOpClaim, costLine } from '../../support/claims'
import { hostile, hostileName } from '../hostile'

const text = textFor('en')
const { answers } = coOpClaim().body

function viewOf(claims: readonly CoOpClaim[], more: Partial<SeasonData> = {}): SeasonView {
  const view = seasonView(text, {
    scope: 'own',
    isLead: false,
    userId: 'owner-1',
    claims,
    funds: [],
    owners: {},
    today: '2026-11-21',
    holidays: [],
    policyOf: () => policyFor('2026-07-01'),
    ...more,
  })
  // It goes to the browser as JSON.
  expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  return view
}

interface Made extends Partial<Omit<CoOpClaim, 'body'>> {
  title?: string
  from?: string
  to?: string
  minor?: number
  currency?: string
  said?: ReportedStatus
}

function claimOf({
  title,
  from = '2026-10-05',
  to = from,
  minor = 5_500_000,
  currency = 'KRW',
  said,
  ...more
}: Made = {}) {
  const reports: CoOpBody['reports'] = said ? [{ status: said, on: '2026-11-10', at: 0, by: 'owner-1' }] : []
  const cost = costLine({ claimed: minor, gross: minor + 1, tax: 0, currency, servedFrom: from, servedTo: from })
  return coOpClaim({
    ...more,
    body: {
      answers: { ...answers, ...(title ? { title } : {}), dates: { from, to } },
      costs: minor > 0 ? [cost] : [],
      reports,
    },
  })
}

const rowOf = (claim: CoOpClaim, more: Partial<SeasonData> = {}) => viewOf([claim], more).rows[0]

describe('the dates of the season', () => {
  test.each<[string, string[]]>([
    [
      '2026-06-30',
      ['Usage period Jan 1 – Jun 30, 2026: run activities by Jun 30, 2026, submit their claims by Aug 14, 2026.'],
    ],
    [
      '2026-07-01',
      [
        'Usage period Jul 1 – Dec 31, 2026: run activities by Dec 31, 2026, submit their claims by Feb 12, 2027.',
        'Jan 1 – Jun 30, 2026 can still be claimed until Aug 14, 2026: 44 days left.',
      ],
    ],
    [
      '2027-02-12',
      [
        'Usage period Jan 1 – Jun 30, 2027: run activities by Jun 30, 2027, submit their claims by Aug 13, 2027.',
        'Jul 1 – Dec 31, 2026 can still be claimed until Feb 12, 2027: today is the last working day.',
      ],
    ],
    [
      '2027-02-14',
      [
        'Usage period Jan 1 – Jun 30, 2027: run activities by Jun 30, 2027, submit their claims by Aug 13, 2027.',
        'Jul 1 – Dec 31, 2026 can still be claimed until Feb 12, 2027: no working day left, the deadline is Feb 14, 2027.',
      ],
    ],
    [
      '2027-02-15',
      ['Usage period Jan 1 – Jun 30, 2027: run activities by Jun 30, 2027, submit their claims by Aug 13, 2027.'],
    ],
  ])('on %s', (today, sentences) => {
    const { sentences: said } = viewOf([], { today })
    expect(said.map((sentence) => sentence.replace(/\u2009/g, ' '))).toEqual(sentences)
  })

  test('a holiday on the last working day moves it earlier', () => {
    expect(viewOf([], { holidays: ['2027-02-12'] }).sentences[0]).toContain('submit their claims by Feb 11, 2027')
  })
})

describe('the picture', () => {
  const share = (from: string, day: string, end: string) =>
    (Date.parse(day) - Date.parse(from)) / (Date.parse(end) - Date.parse(from))

  test('shows a half year, its claiming window and today to scale, in whole months', () => {
    const { timeline } = viewOf([])
    const at = (day: string) => expect.closeTo(share('2026-07-01', day, '2027-03-01'), 4)
    expect(timeline.ticks.map(({ label, year }) => (year ? `${label} ${year}` : label))).toEqual([
      'Jul 2026',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
      'Jan 2027',
      'Feb',
    ])
    expect(timeline.today).toEqual({ at: at('2026-11-21'), label: 'Today, Nov 21, 2026' })
    expect(timeline.periods).toMatchObject([
      {
        usage: { from: 0, to: at('2027-01-01') },
        window: { from: at('2026-08-16'), to: at('2027-02-15') },
        deadline: { at: at('2027-02-13'), urgency: 'later' },
        cells: {
          runBy: 'Dec 31, 2026',
          from: 'Aug 16, 2026',
          submitBy: 'Feb 12, 2027',
          left: '83 days left',
          claims: 'none',
        },
      },
    ])
  })

  test.each([
    ['before the window', '2026-07-20', 'later'],
    ['in the window', '2027-01-20', 'soon'],
    ['in the last week', '2027-02-10', 'now'],
    ['after the deadline', '2027-02-20', 'passed'],
  ])('%s the deadline of a claim is %s: %s', (_when, today, urgency) => {
    const { timeline, rows } = viewOf([claimOf()], { today })
    expect(timeline.claims).toMatchObject([{ deadline: { urgency } }])
    expect(rows[0]?.deadline.urgency).toBe(urgency)
  })

  test('everything lies within it, whenever the claims are', () => {
    const claims = ['2026-01-02', '2026-12-31', '2027-01-01', '2027-06-30'].map((from, at) =>
      claimOf({ id: `claim ${at}`, from, to: from }),
    )
    for (const today of ['2026-06-30', '2026-12-31', '2027-01-01', '2027-07-01']) {
      const { timeline } = viewOf(claims, { today })
      const places = [
        timeline.today.at,
        ...timeline.ticks.map(({ at }) => at),
        ...timeline.periods.flatMap(({ usage, window, deadline }) => [
          usage.from,
          usage.to,
          window.from,
          window.to,
          deadline.at,
        ]),
        ...timeline.claims.flatMap(({ activity, deadline }) => [activity.from, activity.to, deadline.at]),
      ]
      expect(places.filter((at) => !(at >= 0 && at <= 1))).toEqual([])
      for (const { usage, window } of timeline.periods) {
        expect(usage.from).toBeLessThan(usage.to)
        expect(window.from).toBeLessThan(window.to)
      }
    }
  })

  test('is said in words, the claims that it draws included', () => {
    const { timeline } = viewOf([claimOf({ title: 'Seoul' })])
    expect(timeline.summary.replace(/\u2009/g, ' ')).toBe(
      'Today is Saturday, November 21, 2026. Usage period Jul 1 – Dec 31, 2026: activities run until Dec 31, 2026; claims are taken from Aug 16, 2026, submit by Feb 12, 2027, 83 days left. To submit: 1 claim; KRW 5,500,000. “Seoul”, Oct 5, 2026: submit by Feb 12, 2027, 83 days left.'.replace(
        /KRW /,
        'KRW\u00A0',
      ),
    )
  })

  test('draws the six most urgent of fifty claims, and says how many more the table has', () => {
    const claims = Array.from({ length: 50 }, (_, at) => claimOf({ id: `claim ${at}`, minor: 1000 + at }))
    const { timeline, rows } = viewOf(claims)
    expect(rows).toHaveLength(50)
    expect(timeline.claims.map(({ id }) => id)).toEqual(rows.slice(0, 6).map(({ id }) => id))
    expect(timeline.claims[0]?.id).toBe('claim 49')
    expect(timeline.more).toBe('… and 44 more claims in the table below')
    expect(viewOf(claims.slice(0, 7)).timeline.more).toBe('… and 1 more claim in the table below')
  })

  test('leaves out what was submitted, is over or has no dates', () => {
    const { dates: _dates, ...undated } = answers
    const claims = [
      claimOf({ id: 'a', status: 'handed-over' }),
      claimOf({ id: 'b', status: 'withdrawn' }),
      coOpClaim({ id: 'c', body: { answers: undated } }),
    ]
    const { timeline, rows } = viewOf(claims)
    expect(timeline).toMatchObject({ claims: [], more: '' })
    expect(rows).toHaveLength(3)
  })
})

describe('money at risk', () => {
  test('is summed by currency and never converted; what was submitted is not in it', () => {
    const claims = [
      claimOf({ id: 'a', minor: 100_000, currency: 'EUR' }),
      claimOf({ id: 'b', minor: 50_000, currency: 'EUR', status: 'ready' }),
      claimOf({ id: 'c' }),
      claimOf({ id: 'd', minor: 999_900, currency: 'EUR', status: 'handed-over' }),
    ]
    const { atRisk } = viewOf(claims)
    expect(atRisk.amount.replace(/\u00A0/g, ' ')).toBe('EUR 1,500.00 and KRW 5,500,000')
    expect(atRisk.facts).toEqual(['3 claims to submit', 'Next by Feb 12, 2027: 83 days left'])
    expect(atRisk.urgency).toBe('later')
  })

  test.each([
    ['there is no claim', [] as CoOpClaim[], '2026-11-21'],
    ['the deadline has passed', [claimOf()], '2027-02-20'],
  ])('is nothing when %s', (_why, claims, today) => {
    const { atRisk } = viewOf(claims, { today })
    expect(atRisk).toEqual({ title: 'Money at risk', amount: 'Nothing', facts: [] })
  })
})

describe('a row', () => {
  test('says what a person needs to know of a claim that is being prepared', () => {
    const row = rowOf(claimOf({ title: 'Seoul' }))
    expect(row).toMatchObject({
      title: 'Seoul',
      activity: 'Customer seminars and boot camps',
      program: 'CSP indirect reseller',
      owner: '',
      here: 'Preparing',
      theirs: '',
      readiness: { done: 0, total: 7, words: '0 of 7 done' },
      money: { amount: 'KRW\u00A05,500,000', note: 'at risk' },
      deadline: { date: 'Feb 12, 2027', left: '83 days left', urgency: 'later' },
      step: 'Event photos · late since Oct 5, 2026',
    })
  })

  test.each<[string, Made, string]>([
    ['is being entered', { status: 'draft' }, 'Finish entering it'],
    ['has its package', { status: 'ready' }, 'Submit it in Partner Center, then say so'],
    ['is under review', { status: 'handed-over', said: 'under-review' }, 'Wait; look in Partner Center now and then'],
    ['needs an answer', { status: 'handed-over', said: 'action-required' }, 'Answer the reviewer in Partner Center'],
    ['was rejected', { status: 'handed-over', said: 'rejected' }, 'Read the reasons; dispute soon if they are wrong'],
    ['is closed', { status: 'closed', said: 'approved' }, 'None'],
    ['is withdrawn', { status: 'withdrawn' }, 'None'],
    ['is too late', { from: '2026-05-05' }, 'If you submitted it, say so; else ask Partner Center support'],
  ])('has the next step of a claim that %s', (_state, made, step) => {
    expect(rowOf(claimOf(made))?.step).toBe(step)
  })

  test('keeps our status and what was reported apart', () => {
    const row = rowOf(claimOf({ status: 'handed-over', said: 'approved' }))
    expect(row).toMatchObject({
      here: 'Handed over',
      theirs: 'Partner Center, as you reported it: Approved (Nov 10, 2026)',
      keys: { status: ['here:handed-over', 'there:approved'] },
      deadline: { date: 'Handed over', left: '' },
    })
    expect(rowOf(claimOf({ status: 'handed-over' }))?.theirs).toBe('Partner Center: nothing reported yet')
  })

  test('of a claim that was only begun has words for all that is open', () => {
    const claim = coOpClaim({ status: 'draft', body: { answers: {}, costs: [], costsDone: false } })
    expect(rowOf(claim)).toMatchObject({
      title: 'New claim',
      activity: '',
      program: 'No program yet',
      period: 'No dates yet',
      dates: 'No dates yet',
      readiness: { total: 0, words: 'No checklist yet' },
      money: { amount: 'No costs yet', note: '' },
      deadline: { date: 'No dates yet', left: '' },
      keys: { period: 'none', program: 'none' },
    })
  })

  test.each([
    [{ scope: 'organisation', owners: { 'owner-1': 'Mina Kim' } } as const, 'Mina Kim'],
    [{ scope: 'organisation', owners: {} } as const, 'A colleague'],
    [{ scope: 'own', userId: 'owner-1' } as const, ''],
    [{ scope: 'own', userId: 'deputy' } as const, 'You are the deputy'],
  ])('says whose claim it is where that is not clear: %j', (more, owner) => {
    expect(rowOf(claimOf(), more)?.owner).toBe(owner)
  })

  test('shows a hostile title and name on one line, without characters that nobody sees', () => {
    const view = viewOf([claimOf({ title: hostileName })], { scope: 'organisation', owners: { 'owner-1': hostile } })
    const shown = [view.rows[0]?.title, view.rows[0]?.owner, view.timeline.claims[0]?.title, view.timeline.summary]
    for (const words of shown) expect(words).not.toMatch(/[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E]/u)
    expect(view.rows[0]?.title.length).toBeLessThanOrEqual(200)
    expect(view.rows[0]?.owner.length).toBeLessThanOrEqual(200)
  })
})

describe('totals and filters', () => {
  const claims = [
    claimOf({ id: 'a', minor: 100_000, currency: 'EUR' }),
    claimOf({ id: 'b' }),
    claimOf({ id: 'c', minor: 0, from: '2027-03-01' }),
    claimOf({ id: 'd', status: 'handed-over', said: 'approved', ownerId: 'owner-2' }),
  ]

  test('count and sum what there is, by our status and by what was reported', () => {
    const { groups } = viewOf(claims).totals
    const said = groups.map(({ title, totals }) => [
      title,
      totals.map(({ label, count, sums }) => `${count} ${label}: ${sums}`),
    ])
    expect(JSON.parse(JSON.stringify(said).replace(/\u00A0/g, ' '))).toEqual([
      ['Here', ['3 Preparing: EUR 1,000.00 and KRW 5,500,000', '1 Handed over: KRW 5,500,000']],
      ['Partner Center, as reported', ['1 Approved: KRW 5,500,000']],
    ])
  })

  test('offer only what tells claims apart, and owners only to who sees several', () => {
    const own = viewOf(claims).filters
    expect(own.choices.map(({ key, options }) => [key, options.map(({ value }) => value)])).toEqual([
      ['period', ['2026-07-01', '2027-01-01']],
    ])
    const owners = { 'owner-1': 'Mina Kim', 'owner-2': 'Jun Park' }
    const all = viewOf(claims, { scope: 'organisation', isLead: true, owners }).filters
    expect(all.choices.at(-1)).toEqual({
      key: 'owner',
      label: 'Owner',
      options: [
        { value: 'owner-2', label: 'Jun Park' },
        { value: 'owner-1', label: 'Mina Kim' },
      ],
    })
    expect(own.status.groups[0]?.options[0]).toEqual({ value: 'here:preparing', label: 'Preparing (3)' })
    expect(own.shown).toBe('Claims shown: {shown} of {total}')
  })
})

describe('the organisation', () => {
  const fund: Fund = {
    program: 'csp-indirect-reseller',
    usageFrom: '2026-07-01',
    minor: 10_000_000,
    currency: 'KRW',
    by: 'lead',
    at: 0,
  }
  const lead = { scope: 'organisation', isLead: true } as const

  test('has its funds and whose claims they are; a person has neither', () => {
    const view = viewOf([claimOf()], { ...lead, funds: [fund] })
    expect(view.funds?.periods.map(({ title }) => title.replace(/[\u2009\u00A0]/g, ' '))).toEqual([
      'To be used Jul 1 – Dec 31, 2026: KRW 4,500,000 left',
    ])
    expect(view.table.columns.map(({ key }) => key)).toContain('owner')
    const own = viewOf([claimOf()])
    expect(own.funds).toBeUndefined()
    expect(own.table.columns.map(({ key }) => key)).not.toContain('owner')
  })

  test('says how to enter funds where there are none', () => {
    expect(viewOf([], lead).funds).toMatchObject({
      periods: [],
      note: expect.stringContaining('No earned funds are entered'),
    })
  })

  test('can be chosen by a lead alone', () => {
    expect(viewOf([], { isLead: true }).scopes).toMatchObject({ own: 'My claims', organisation: 'Organisation' })
    expect(viewOf([]).scopes).toBeUndefined()
  })
})

describe('without a claim', () => {
  test('it says what a claim is and how to begin, with the chat where it is known', () => {
    const url = 'https://teams.microsoft.com/l/chat/0/0?users=28:x'
    expect(viewOf([], { chatUrl: url }).empty).toMatchObject({
      title: 'No claim yet',
      command: 'new claim',
      open: { label: 'Open the chat', url },
    })
    expect(viewOf([]).empty?.open).toBeUndefined()
    expect(viewOf([], { scope: 'organisation', isLead: true }).empty?.title).toBe(
      'Nobody in your organisation has a claim yet',
    )
  })

  test('what it says to type begins a claim', () => {
    expect(text.commands.patterns.newClaim).toContain(viewOf([]).empty?.command)
  })

  test('with one there is none of that', () => {
    expect(viewOf([claimOf()]).empty).toBeUndefined()
  })
})
