import type { CatalogueText } from '../catalogueText'

/** English names of what a cost was for. */
export const catalogueExpenses: CatalogueText['expenses'] = {
  'media-placement': {
    name: 'Media placement (ad space, clicks)',
    also: [
      'media',
      'ad space',
      'clicks',
      'ad spend',
      'media buy',
      'placement',
      'advertising space',
      'air time',
      'google ads',
      'impressions',
    ],
  },
  'content-development': {
    name: 'Content development',
    also: ['content', 'production', 'copywriting', 'video production', 'filming'],
  },
  'agency-creative': {
    name: 'Agency fee: marketing and creative services',
    also: [
      'agency',
      'agency fee',
      'agency fees',
      'creative',
      'creative services',
      'design',
      'marketing agency',
      'management fee',
    ],
  },
  'agency-marketing': {
    name: 'Agency fee: marketing services',
    also: [
      'agency',
      'agency fee',
      'agency fees',
      'marketing services',
      'marketing agency',
      'event agency',
      'organization of the event',
    ],
  },
  'printed-material': {
    name: 'Printed material',
    also: ['print', 'printing', 'flyers', 'brochures', 'printed materials', 'copies'],
  },
  'database-acquisition': {
    name: 'Database acquisition (address lists)',
    also: ['database', 'addresses', 'address list', 'contact list', 'list rental', 'contacts'],
  },
  postage: { name: 'Postage', also: ['stamps', 'mailing costs', 'shipping', 'franking'] },
  'programming-development': {
    name: 'Programming and development',
    also: ['programming', 'development', 'web development', 'coding', 'api development', 'developer'],
  },
  'seo-maintenance': {
    name: 'SEO optimization and maintenance',
    also: ['seo', 'search engine optimization', 'seo fee', 'seo maintenance'],
  },
  'call-center': {
    name: 'Call center charges (third party)',
    also: ['call center', 'call centre', 'calls', 'telesales'],
  },
  'signage-displays-print': {
    name: 'Signage, displays and printed materials',
    also: [
      'signage',
      'signs',
      'display',
      'displays',
      'banner',
      'banners',
      'roll up',
      'printed materials',
      'printing',
      'booth construction',
    ],
  },
  giveaways: { name: 'Giveaways', also: ['giveaway', 'gifts', 'swag', 'prizes', 'merchandise'] },
  'registration-fees': {
    name: 'Registration fees',
    also: ['registration', 'registration fee', 'exhibitor fee', 'participation fee', 'booth fee'],
  },
  'external-speaker': {
    name: 'External speaker fee',
    also: ['speaker', 'speakers', 'external speaker', 'presenter', 'keynote', 'trainer'],
  },
  'facility-equipment-rental': {
    name: 'Facility and equipment rental',
    also: [
      'venue',
      'room',
      'room rental',
      'hall',
      'facility',
      'rental',
      'equipment',
      'equipment rental',
      'av equipment',
      'projector',
    ],
  },
  'surface-device-rental': {
    name: 'Rental of Surface devices (owned by a third party)',
    also: ['surface rental', 'rented surface', 'device rental', 'surface devices'],
  },
  catering: {
    name: 'Catering (no alcohol)',
    also: ['food', 'lunch', 'coffee', 'buffet', 'meals', 'refreshments', 'soft drinks', 'snacks', 'dinner'],
  },
  'on-site-champ-services': {
    name: 'Services of On-site Champ staff',
    also: ['champ', 'on site champ', 'onsite champ', 'champ services'],
  },
  research: {
    name: 'Research: white paper, case study, market research',
    also: [
      'white paper',
      'whitepaper',
      'case study',
      'market research',
      'cie',
      'customer immersion experience',
      'study',
    ],
  },
  'labor-proof-of-concept': {
    name: 'Labor for the proof of concept',
    also: [
      'labor',
      'labour',
      'setup',
      'installation',
      'configuration',
      'data migration',
      'testing',
      'demo center',
      'deployment',
      'working hours',
    ],
  },
  'labor-web-setup': {
    name: 'Labor for the web setup',
    also: ['labor', 'labour', 'setup', 'web setup', 'working hours'],
  },
  'program-fee': {
    name: 'Annual program registration fee',
    also: ['program fee', 'annual fee', 'enrollment fee', 'membership fee', 'mpn fee'],
  },
  'plaque-and-media': { name: 'Membership plaque and first set of DVDs', also: ['plaque', 'dvd', 'dvds'] },
  'benefit-toolkit': { name: 'Additional Benefit Toolkit', also: ['toolkit', 'benefit toolkit'] },
  'exam-fees': { name: 'Microsoft exam fees', also: ['exam', 'exams', 'exam fee', 'exam voucher', 'certification'] },
  'training-tuition': {
    name: 'Microsoft training and tuition',
    also: ['training', 'tuition', 'course', 'course fee', 'on demand training'],
  },
  'isv-tuition': {
    name: 'Tuition for third-party ISV solutions',
    also: ['isv', 'isv training', 'isv course', 'third party training'],
  },
  'mct-renewal': {
    name: 'Microsoft Certified Trainer renewal fee',
    also: ['mct', 'mct renewal', 'mct fee', 'certified trainer'],
  },
  'training-registration-platform': {
    name: 'Training or registration fee, training platform',
    also: ['training', 'training fee', 'tuition', 'training platform', 'digital training', 'registration'],
  },
  'conference-registration': {
    name: 'Conference registration (three people at most)',
    also: ['registration', 'ticket', 'tickets', 'conference fee', 'conference ticket'],
  },
  'airfare-train': {
    name: 'Airfare or train fare',
    also: ['flight', 'flights', 'airfare', 'air fare', 'plane', 'train', 'train fare', 'rail', 'travel'],
  },
  'hotel-room': { name: 'Hotel: room rate and its taxes', also: ['hotel', 'room rate', 'accommodation', 'lodging'] },
  'demo-unit': {
    name: 'The demo unit itself',
    also: ['demo unit', 'demo units', 'device', 'hardware', 'surface hub', 'unit'],
  },
  alcohol: {
    name: 'Alcohol',
    also: ['wine', 'beer', 'champagne', 'cocktails', 'spirits', 'soju', 'alcoholic drinks', 'bar'],
  },
  'hotel-extras': {
    name: 'Hotel charges beyond the room rate',
    also: ['minibar', 'mini bar', 'room service', 'hotel extras', 'parking', 'hotel breakfast'],
  },
  'further-attendee': {
    name: 'Costs of a fourth or later attendee',
    also: ['fourth attendee', 'fourth person', 'extra attendee', 'more than three attendees'],
  },
  other: { name: 'Something else', also: ['other', 'others', 'none of these', 'not listed', 'miscellaneous'] },
}
