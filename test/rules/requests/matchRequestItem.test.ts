import { type ChecklistItem, checklist } from '../../../rules/checklist'
import type { Answers } from '../../../rules/claim'
import { policyFor } from '../../../rules/policy/policyFor'
import { matchRequestItem } from '../../../rules/requests/matchRequestItem'
import { coOpClaim } from '../../support/claims'

const itemsOf = (answers: Answers) =>
  checklist(coOpClaim({ body: { answers, costs: [] } }).body, policyFor('2026-07-01'))
const seminar = itemsOf({ activity: 'customer-seminars-bootcamps' })
const exams = itemsOf({ activity: 'microsoft-exams-tuition' })
const offer = itemsOf({ activity: 'customer-offers' })
const ads = itemsOf({ activity: 'digital-advertising' })
const script = itemsOf({ activity: 'telemarketing' })
const training = itemsOf({ activity: 'internal-training-floor-days' })
const champ = itemsOf({ activity: 'on-site-champ' })
const web = itemsOf({ activity: 'partner-website-seo' })
const social = itemsOf({ activity: 'social-media-marketing' })
const touch = itemsOf({
  activity: 'multi-touch-digital-campaign',
  components: ['digital-advertising', 'partner-website-seo'],
})

test.each<[string, ChecklistItem[], string, string]>([
  ['INVOICE', seminar, 'third-party-invoice', 'certain'],
  ['ＩＮＶＯＩＣＥ', seminar, 'third-party-invoice', 'certain'],
  ['invocie', seminar, 'third-party-invoice', 'certain'],
  ['invoice', exams, 'course-invoice', 'likely'],
  ['exam invoice', exams, 'exam-invoice', 'certain'],
  ['Presentation with your logo', seminar, 'presentation', 'certain'],
  ['invoice or CSR', seminar, 'third-party-invoice', 'likely'],
  ['missing co-branding', script, 'brand-in-script', 'certain'],
  ['no product connection', training, 'content-100-microsoft', 'certain'],
  ['no product connection', champ, 'services-100-microsoft', 'certain'],
  ['no product connection', ads, '', 'none'],
  ['date of service missing', seminar, 'third-party-invoice', 'likely'],
  ['PoE insufficient', social, 'general-poe', 'certain'],
  ['PoE insufficient', ads, 'ad-screenshot', 'likely'],
  ['landing page not reachable', ads, 'landing-url', 'certain'],
  ['landing page not reachable', web, 'page-url', 'certain'],
  ['landing page not reachable', touch, 'digital-advertising/landing-url', 'likely'],
  ['metrics do not match', offer, 'results', 'certain'],
  ['proof of delivery with date of service', seminar, '', 'none'],
  ['all Microsoft content', seminar, '', 'none'],
  ['evento', seminar, '', 'none'],
  ['each guest used Teams', offer, '', 'none'],
  ['please reach out to us', ads, '', 'none'],
  ['contact', web, '', 'none'],
  ['행사진행', seminar, '', 'none'],
  ['(((', seminar, '', 'none'],
  ['', seminar, '', 'none'],
])('"%s" means what it names', (words, items, itemId, confidence) => {
  const match = matchRequestItem(words, items)
  expect([match.itemId ?? '', match.confidence]).toEqual([itemId, confidence])
  expect(match.phrase === undefined).toBe(confidence === 'none')
})

test('of several that fit, the one still missing is proposed', () => {
  const done = exams.map((item): ChecklistItem => (item.id === 'course-invoice' ? { ...item, state: 'done' } : item))
  expect(matchRequestItem('invoice', done)).toMatchObject({ itemId: 'exam-invoice', confidence: 'likely' })
})

test('of several still missing, a required one comes before an optional one', () => {
  const first = exams.map(
    (item): ChecklistItem => (item.id === 'course-invoice' ? { ...item, need: 'optional' } : item),
  )
  expect(matchRequestItem('invoice', first)).toMatchObject({ itemId: 'exam-invoice', confidence: 'likely' })
})

test('of several needed alike, the longer phrase decides', () => {
  expect(matchRequestItem('script, number of calls', script)).toMatchObject({
    itemId: 'call-results',
    confidence: 'likely',
  })
})
