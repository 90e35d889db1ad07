import type { ChangeContext } from '../../rules/changes/change'
import { policyFor } from '../../rules/policy/policyFor'
import type { QuestionKey } from '../../rules/questionKeys'

type Words = Record<string, readonly string[]>

const yesNo: Words = { yes: ['yes', 'yep', 'sure'], no: ['no', 'nope'] }
const yesNoUnsure: Words = { ...yesNo, unsure: ['not sure', 'no idea'] }

/** A little English; what is not here is typed as its code with spaces. */
const english: Partial<Record<QuestionKey, Words>> = {
  program: {
    'csp-direct-bill': ['CSP direct bill', 'direct bill'],
    'csp-indirect-provider': ['CSP indirect provider', 'distributor'],
    'csp-indirect-reseller': ['CSP indirect reseller', 'indirect reseller'],
    'managed-reseller': ['Managed Reseller'],
    'surface-add-hub': ['Surface ADD Hub'],
    'surface-add-pc': ['Surface ADD PC'],
    'dynamics-isv': ['Dynamics 365 ISV', 'ISV'],
  },
  fundsSeen: yesNoUnsure,
  bankTax: yesNoUnsure,
  category: { 'market-development': ['Market development', 'events'] },
  activity: {
    'customer-seminars-bootcamps': ['Customer seminars and boot camps', 'seminar', 'webinar'],
    'digital-advertising': ['Digital advertising', 'search ads', 'online ads'],
    'social-media-marketing': ['Social media marketing', 'online ads'],
  },
  seo: yesNo,
  coreShown: yesNo,
  airfare: yesNo,
  moreCosts: yesNo,
  channels: { mail: ['letters', 'post'], email: ['email', 'newsletter'], sms: ['SMS', 'text messages'] },
  demoUnit: { 'in-house': ['built by us'], 'third-party': ['bought', 'third party'] },
  training: { mctRenewal: ['MCT renewal'] },
  costBy: { vendor: ['a vendor', 'agency'], own: ['our own people', 'ourselves'] },
  costExpense: { catering: ['catering', 'food'], alcohol: ['alcohol', 'wine'] },
}

/** How the rules are called in the tests: a day after every claim here took place, English words, no holidays. */
export function ruleContext(overrides: Partial<ChangeContext> = {}): ChangeContext {
  return {
    today: '2027-01-15',
    now: Date.UTC(2027, 0, 15, 9),
    by: 'owner-1',
    holidays: [],
    policy: policyFor('2026-07-01'),
    words: (question, options) =>
      Object.fromEntries(options.map((code) => [code, english[question]?.[code] ?? [code.replaceAll('-', ' ')]])),
    ...overrides,
  }
}
