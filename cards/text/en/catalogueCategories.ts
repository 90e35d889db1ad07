import type { CatalogueText } from '../catalogueText'

/** English names of the catalogue headings. */
export const catalogueCategories: CatalogueText['categories'] = {
  'demand-generation': {
    name: 'Demand generation',
    examples: 'Ads, mailings, your website, online campaigns',
    also: ['demand', 'demand gen', 'advertising and campaigns', 'marketing'],
  },
  'market-development': {
    name: 'Market development',
    examples: 'Seminars, trade shows, telemarketing, offers, proofs of concept',
    also: ['market', 'events and offers', 'sales'],
  },
  'partner-readiness': {
    name: 'Partner readiness',
    examples: 'Training, exams, Microsoft conferences, demo units, program fees',
    also: ['readiness', 'partner skilling', 'skilling', 'training and demo units'],
  },
}
