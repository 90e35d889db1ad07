import type { CatalogueText } from '../catalogueText'

/** English remarks that go with programs and activities. */
export const catalogueNotes: CatalogueText['policyNotes'] = {
  'name-only':
    'Only the name of this activity is public. This checklist is not complete: look it up in the current Co-op Guidebook.',
  'no-core-requirement': 'The published page gives no separate core requirement for this activity.',
  'no-metric': 'No result figures are asked for this activity.',
  'tv-radio-new': 'This activity is new: the pages up to October 2023 do not list it.',
  'tv-radio-surface-first':
    'It was introduced for Surface partners. For another program, check the current Co-op Guidebook first.',
  'screenshot-and-url': 'Both are needed: a screenshot of the ad and the address of its landing page.',
  'proof-per-channel': 'The proof of distribution must match the way you sent it: mail, email or SMS.',
  'url-or-screenshot': 'The page address, screenshots that show the address, or both: either is accepted.',
  'sow-for-seo-only': 'The statement of work is asked for SEO projects only.',
  'components-apply': 'Each part of the campaign needs its own full proof of execution.',
  'component-metrics-apply':
    'The campaign has no result figures of its own; we ask for those of each part, to be on the safe side.',
  'telemarketing-heading':
    'The page heads this "Telemarketing and expositions", but every requirement is about telemarketing.',
  'telemarketing-more-poe':
    'Microsoft announced more proof for telemarketing in fiscal year 2024. What it is, is not public: ask before you submit.',
  'presentation-when-core-missing':
    'Slides are asked only when invitation and agenda do not show your brand, your contact and Microsoft content.',
  'tradeshow-category': 'A 2025 notice lists trade shows under demand generation; the pages keep them here.',
  'contest-rules-suffice': 'Internal contest rules are enough when they carry your company or brand name.',
  'champ-form-unknown':
    'The pages refer to an On-site Champ form. Whether it must be uploaded is not public: send it if you have it.',
  'poc-cells-shifted':
    'Later copies of the page print these requirements one row too low. We follow the older, correct table.',
  'employee-web-cells-shifted':
    'Later copies of the page print the expenses in the wrong row. We follow the older, correct table.',
  'not-surface-add': 'Surface distributors (ADD-HUB, ADD-PC) cannot claim this activity.',
  'formerly-mpn': 'Up to 2021 this was called MPN participation.',
  'mct-no-metric': 'The MCT renewal fee needs no attendee list.',
  'conference-caps':
    'Travel and hotel: up to USD 5,000 per person and conference, three people, USD 45,000 per period and program.',
  'hosting-may-differ': 'The Hosting program may have other limits for conferences.',
  'demo-cap-wording':
    'The limit is read as 10% of your co-op funds or USD 3,000, whichever is greater. The published wording is unclear.',
  'demo-surface-no-limit': 'Surface PC and Surface Hub partners have no limit on demo units.',
  'demo-expense-inferred': 'The page lists no eligible expenses; we take the unit itself to be the expense.',
  'unit-proof-unknown':
    'The page also names "proof of third-party demo unit". What that is beyond the delivery is not public.',
  'fy26-reach-unknown':
    'Which CSP partners still earn co-op funds changes from year to year. Make sure that you see them in Partner Center.',
  'csp-reseller-since-2020': 'Indirect resellers have earned co-op funds since January 2020.',
  'surface-sub-program': 'Partner Center asks which Surface program it is: ADD-HUB, ADD-PC or ADR-HUB.',
  'surface-full-share': 'Surface partners may use up to 100% of their earned co-op funds for this.',
  'threshold-unknown': 'The minimum to earn before funds become co-op is not published for this program.',
  'route-unconfirmed':
    'The pages give this program a co-op minimum but do not describe its claims. Check that you see co-op funds in Partner Center.',
  'oem-may-use-plans': 'Some OEM programs claim through a plan (Plan Management) instead.',
  'mixed-reality-ended': 'Mixed Reality co-op ended in fiscal year 2024; the last co-op funds were paid as rebate.',
  'cpor-since-2020':
    'Since September 2020 this is not a co-op claim: you register the customer under Claiming Partner of Record (CPOR).',
  'isv-revenue-association':
    'For ISVs it is a revenue association: it recognizes your share and pays nothing by itself.',
}
