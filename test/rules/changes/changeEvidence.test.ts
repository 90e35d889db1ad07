import { applyChange } from '../../../rules/changes/applyChange'
import type { Change } from '../../../rules/changes/change'
import type { Answers, EvidenceState } from '../../../rules/claim'
import { changedClaim } from '../../support/changedClaim'
import { coOpClaim } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const context = ruleContext()

function claimWith(evidence: Record<string, EvidenceState> = {}, answers: Answers = {}) {
  return coOpClaim({ body: { evidence, answers: { ...coOpClaim().body.answers, ...answers } } })
}
type EvidenceChange = Extract<Change, { itemId: string }>
const stateAfter = (claim: ReturnType<typeof claimWith>, change: EvidenceChange) =>
  changedClaim(claim, [change]).body.evidence[change.itemId]
const photo = { do: 'place', itemId: 'event-photos', fileId: 'f1' } as const

describe('a file', () => {
  test('is placed at an item, and the history says which', () => {
    expect(applyChange(claimWith(), photo, context)).toMatchObject({
      ok: true,
      value: {
        claim: { body: { evidence: { 'event-photos': { files: [{ fileId: 'f1' }] } } } },
        events: [{ code: 'place', params: { item: 'event-photos', fileId: 'f1' } }],
      },
    })
  })

  test('joins those that are there', () => {
    const claim = claimWith({ 'event-photos': { files: [{ fileId: 'f0', note: 'stage' }] } })
    expect(stateAfter(claim, photo)?.files).toEqual([{ fileId: 'f0', note: 'stage' }, { fileId: 'f1' }])
  })

  test('placed twice is recognised', () => {
    const claim = changedClaim(claimWith(), [photo])
    expect(applyChange(claim, photo, context)).toEqual({ ok: false, reason: 'alreadyThere' })
  })

  test('ends that the item does not apply', () => {
    const claim = claimWith({ 'event-photos': { files: [], notApplicable: { reason: 'online' } } })
    expect(stateAfter(claim, photo)).toEqual({ files: [{ fileId: 'f1' }] })
  })

  test('confirms what it is to show', () => {
    expect(stateAfter(claimWith(), { ...photo, itemId: 'microsoft-content' })).toEqual({
      files: [{ fileId: 'f1' }],
      confirmed: { fileId: 'f1' },
    })
  })

  test.each([
    ['figures', 'registrations', {}],
    ['words', 'landing-url', { activity: 'digital-advertising' } as const],
  ])('is no answer where %s are asked for', (_, itemId, answers) => {
    expect(applyChange(claimWith({}, answers), { ...photo, itemId }, context)).toEqual({
      ok: false,
      reason: 'wrongItemKind',
    })
  })

  test('can be an answer where a link would be one', () => {
    expect(stateAfter(claimWith({}, { activity: 'tv-radio' }), { ...photo, itemId: 'final-ad' })?.files).toHaveLength(1)
  })
})

describe('a file that is taken away', () => {
  const remove = (fileId: string, itemId = 'event-photos'): EvidenceChange => ({ do: 'removeFile', itemId, fileId })
  const two: EvidenceState = { files: [{ fileId: 'f1' }, { fileId: 'f2' }] }

  test('leaves the others', () => {
    expect(stateAfter(claimWith({ 'event-photos': two }), remove('f1'))).toEqual({ files: [{ fileId: 'f2' }] })
  })

  test.each([
    ['f1', { files: [{ fileId: 'f2' }] }],
    ['f2', { files: [{ fileId: 'f1' }], confirmed: { fileId: 'f1' } }],
  ])('takes its own confirmation with it, not another’s: %s', (fileId, expected) => {
    const claim = claimWith({ 'microsoft-content': { ...two, confirmed: { fileId: 'f1' } } })
    expect(stateAfter(claim, remove(fileId, 'microsoft-content'))).toEqual(expected)
  })

  test.each(['f3', ''])('has to be there: %j', (fileId) => {
    const claim = claimWith({ 'event-photos': two })
    expect(applyChange(claim, remove(fileId), context)).toEqual({ ok: false, reason: 'notThere' })
  })
})

describe('figures', () => {
  const write = (metrics: Record<string, string>): EvidenceChange => ({ do: 'write', itemId: 'registrations', metrics })
  const known: Record<string, EvidenceState> = {
    registrations: { files: [], metrics: { registered: 40, attended: 31 } },
  }

  test.each<[string, Record<string, EvidenceState>, Record<string, string>, EvidenceState['metrics']]>([
    ['are entered', {}, { registered: '1,040', attended: '31' }, { registered: 1040, attended: 31 }],
    ['may be zero', {}, { registered: '0' }, { registered: 0 }],
    ['are corrected one by one', known, { attended: '32' }, { registered: 40, attended: 32 }],
    ['are taken out when emptied', known, { attended: ' ' }, { registered: 40 }],
    ['are gone when all are emptied', known, { registered: '', attended: '' }, undefined],
    ['that nobody asked for are left out', {}, { registered: '40', mood: 'good' }, { registered: 40 }],
  ])('%s', (_, evidence, metrics, expected) => {
    expect(stateAfter(claimWith(evidence), write(metrics))?.metrics).toEqual(expected)
  })

  test.each(['many', '-1', '1.5'])('are whole numbers: %s is refused with the field', (registered) => {
    expect(applyChange(claimWith(known), write({ registered }), context)).toEqual({
      ok: false,
      reason: 'notACount',
      params: { field: 'registered', min: 0, max: 999_999_999 },
    })
  })

  test('may be words where the page asks for a summary', () => {
    const claim = claimWith({}, { activity: 'digital-advertising' })
    const results = { do: 'write', itemId: 'results', metrics: { results: ' 120 leads ' } } as const
    expect(stateAfter(claim, results)?.metrics).toEqual({ results: '120 leads' })
    const long = { ...results, metrics: { results: 'x'.repeat(2001) } }
    expect(applyChange(claim, long, context)).toMatchObject({ reason: 'tooLong', params: { field: 'results' } })
  })
})

describe('words', () => {
  const write = (text: string, itemId = 'landing-url'): EvidenceChange => ({ do: 'write', itemId, text })
  const ads = { activity: 'digital-advertising' } as const
  const link: EvidenceState = { files: [], text: 'https://contoso.example/offer' }

  test.each(['https://contoso.example/offer', 'http://contoso.example', 'HTTPS://Contoso.example/a?b=c#d'])(
    'the landing page %s is taken',
    (text) => {
      expect(stateAfter(claimWith({}, ads), write(text))?.text).toBe(text)
    },
  )

  test.each(['our website', 'contoso.example', 'https://localhost', 'ftp://contoso.example/x', 'javascript:alert(1)'])(
    'the landing page %s is no link',
    (text) => {
      expect(applyChange(claimWith({}, ads), write(text), context)).toEqual({ ok: false, reason: 'notALink' })
    },
  )

  test('of any kind are taken where no link is asked for', () => {
    const claim = claimWith({}, { activity: 'tv-radio' })
    expect(stateAfter(claim, write('as aired', 'final-ad'))?.text).toBe('as aired')
  })

  test('emptied are taken out', () => {
    expect(stateAfter(claimWith({ 'landing-url': link }, ads), write(' '))?.text).toBeUndefined()
  })

  test('too long are refused', () => {
    const outcome = applyChange(claimWith({}, ads), write(`https://contoso.example/${'x'.repeat(2000)}`), context)
    expect(outcome).toEqual({ ok: false, reason: 'tooLong', params: { max: 2000 } })
  })

  test('are no answer where a photo is asked for', () => {
    expect(applyChange(claimWith(), write('it was nice', 'event-photos'), context)).toEqual({
      ok: false,
      reason: 'wrongItemKind',
    })
  })
})

describe('a note', () => {
  const write = (note: string): EvidenceChange => ({ do: 'write', itemId: 'event-photos', note })
  const noted: Record<string, EvidenceState> = { 'event-photos': { files: [{ fileId: 'f1' }], note: 'the stage' } }

  test.each([
    ['is kept', 'the hall,\nfull', 'the hall, full'],
    ['is taken out when emptied', ' ', undefined],
  ])('%s', (_, note, expected) => {
    expect(stateAfter(claimWith(noted), write(note))).toMatchObject({ files: [{ fileId: 'f1' }], note: expected })
  })

  test('stays when something else is written', () => {
    const tick = { do: 'write', itemId: 'event-photos', metrics: {} } as const
    expect(stateAfter(claimWith(noted), tick)?.note).toBe('the stage')
  })

  test('too long is refused', () => {
    const outcome = applyChange(claimWith(noted), write('x'.repeat(1001)), context)
    expect(outcome).toEqual({ ok: false, reason: 'tooLong', params: { max: 1000 } })
  })
})

describe('a tick', () => {
  const write = (confirmed: { fileId?: string } | false, itemId = 'brand-contact'): EvidenceChange => ({
    do: 'write',
    itemId,
    confirmed,
  })
  const ticked: Record<string, EvidenceState> = { 'brand-contact': { files: [], confirmed: { fileId: 'f1' } } }

  test('names the file that shows it, or none', () => {
    expect(stateAfter(claimWith(), write({ fileId: 'f1' }))?.confirmed).toEqual({ fileId: 'f1' })
    expect(stateAfter(claimWith(), write({}))?.confirmed).toEqual({})
  })

  test('is taken back', () => {
    expect(stateAfter(claimWith(ticked), write(false))?.confirmed).toBeUndefined()
  })

  test('stays when a note is written', () => {
    const note = { do: 'write', itemId: 'brand-contact', note: 'page 2' } as const
    expect(stateAfter(claimWith(ticked), note)?.confirmed).toEqual({ fileId: 'f1' })
  })

  test('is no answer where a photo is asked for', () => {
    expect(applyChange(claimWith(), write({}, 'event-photos'), context)).toEqual({ ok: false, reason: 'wrongItemKind' })
  })
})

describe('an item that does not apply', () => {
  const waive = (reason: string): EvidenceChange => ({ do: 'notApplicable', itemId: 'event-photos', reason })

  test('says why, and keeps what was sent', () => {
    const claim = claimWith({ 'event-photos': { files: [{ fileId: 'f1' }] } })
    expect(stateAfter(claim, waive(' held online '))).toEqual({
      files: [{ fileId: 'f1' }],
      notApplicable: { reason: 'held online' },
    })
  })

  test.each([
    ['', 'emptyText'],
    ['x'.repeat(501), 'tooLong'],
  ])('with the reason %.5s is refused', (reason, refusal) => {
    expect(applyChange(claimWith(), waive(reason), context)).toMatchObject({ ok: false, reason: refusal })
  })

  test('applies again on request, or when something is written', () => {
    const claim = changedClaim(claimWith(), [waive('held online')])
    expect(stateAfter(claim, { do: 'applicable', itemId: 'event-photos' })).toEqual({ files: [] })
    expect(stateAfter(claim, { do: 'write', itemId: 'event-photos', note: 'found one' })?.notApplicable).toBeUndefined()
  })
})

test.each<EvidenceChange>([
  { do: 'place', itemId: 'seo-sow', fileId: 'f1' },
  { do: 'applicable', itemId: '' },
  { do: 'notApplicable', itemId: '__proto__', reason: 'x' },
])('an item the checklist does not have is refused: %j', (change) => {
  expect(applyChange(claimWith(), change, context)).toEqual({ ok: false, reason: 'notThere' })
})
