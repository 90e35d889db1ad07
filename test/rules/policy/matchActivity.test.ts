import { catalogue } from '../../../cards/text/en/catalogue'
import { wordLists } from '../../../cards/text/wordLists'
import { matchActivity } from '../../../rules/policy/matchActivity'
import { type ActivityId, activityIds } from '../../../rules/policy/names'

const names = wordLists(catalogue.activities)

test.each<[string, ActivityId]>([
  ['search ads', 'digital-advertising'],
  ['Search ads November to February', 'digital-advertising'],
  ['google ads', 'digital-advertising'],
  ['linkedin ads', 'digital-advertising'],
  ['LinkedIn Ads campaign', 'digital-advertising'],
  ['we bought banner ads', 'digital-advertising'],
  ['PPC', 'digital-advertising'],
  ['SEO', 'partner-website-seo'],
  ['search engine optimisation', 'partner-website-seo'],
  ['a new landing page', 'partner-website-seo'],
  ['our website', 'partner-website-seo'],
  ['webinar', 'customer-seminars-bootcamps'],
  ['webniar', 'customer-seminars-bootcamps'],
  ['a seminar in Seoul', 'customer-seminars-bootcamps'],
  ['Semnar', 'customer-seminars-bootcamps'],
  ['customer workshop', 'customer-seminars-bootcamps'],
  ['boot-camp', 'customer-seminars-bootcamps'],
  ['trade fair', 'tradeshows-exhibitions'],
  ['expo', 'tradeshows-exhibitions'],
  ['booth at CeBIT', 'tradeshows-exhibitions'],
  ['exibition', 'tradeshows-exhibitions'],
  ['newsletter', 'direct-mail-email-sms'],
  ['e-mail campaign', 'direct-mail-email-sms'],
  ['sms', 'direct-mail-email-sms'],
  ['TV commercial', 'tv-radio'],
  ['radio spot', 'tv-radio'],
  ['TV ads', 'tv-radio'],
  ['magazine ads', 'print-advertising'],
  ['flyers', 'print-advertising'],
  ['cold calling', 'telemarketing'],
  ['call centre', 'telemarketing'],
  ['cashback', 'customer-offers'],
  ['discount for customers', 'customer-offers'],
  ['SPIFF', 'internal-incentives-spiffs'],
  ['sales contest', 'internal-incentives-spiffs'],
  ['on-site champ', 'on-site-champ'],
  ['PoC', 'proof-of-concept'],
  ['white paper', 'proof-of-concept'],
  ['employee purchase', 'employee-purchase-web-setup'],
  ['MPN fee', 'partner-program-participation'],
  ['MCT renewal', 'microsoft-exams-tuition'],
  ['certification exam', 'microsoft-exams-tuition'],
  ['sales training', 'internal-training-floor-days'],
  ['floor day', 'internal-training-floor-days'],
  ['Ignite', 'microsoft-hosted-conferences'],
  ['demo unit', 'product-seeding-demo-units'],
  ['Surface Hub for demo', 'product-seeding-demo-units'],
  ['a demo device', 'product-seeding-demo-units'],
  ['multitouch', 'multi-touch-digital-campaign'],
  ['omnichannel', 'multi-touch-digital-campaign'],
  ['syndicated content', 'microsoft-syndicated-content'],
  ['cloud migration', 'migration-services'],
  ['e-learning', 'on-demand-training'],
  ['best practices', 'best-practice-development'],
  ['influencer', 'social-media-marketing'],
  ['joint solution', 'solution-building-third-parties'],
])('"%s" is %s', (typed, id) => {
  expect(matchActivity(typed, names)).toEqual({ match: 'one', id })
})

test.each<[string, ActivityId[]]>([
  ['social media', ['digital-advertising', 'social-media-marketing']],
  ['an event', ['customer-seminars-bootcamps', 'tradeshows-exhibitions']],
  ['training', ['microsoft-exams-tuition', 'internal-training-floor-days']],
  ['content syndication', ['microsoft-syndicated-content', 'web-content-syndication']],
  ['online campaign', ['digital-advertising', 'multi-touch-digital-campaign']],
  ['webinar and newsletter', ['direct-mail-email-sms', 'customer-seminars-bootcamps']],
])('"%s" may be several', (typed, ids) => {
  const match = matchActivity(typed, names)
  expect(match.match === 'several' ? [...match.ids].sort() : match).toEqual([...ids].sort())
})

test.each([
  '',
  '   ',
  'asdf',
  'qwertyuiop',
  '👍',
  '???',
  'hello',
  'lunch',
  'the',
  'no idea',
  '42',
  'blah blah blah',
  '<script>',
])('"%s" is no activity', (typed) => {
  expect(matchActivity(typed, names)).toEqual({ match: 'none' })
})

test.each(activityIds)('the name of %s, typed, is that activity', (id) => {
  expect(matchActivity(catalogue.activities[id].name.toUpperCase(), names)).toEqual({ match: 'one', id })
})
