import type { CatalogueText } from '../catalogueText'

/** Events, and the figures that tell what an activity brought. */
export const catalogueEvidenceEvents = {
  invitation: {
    name: 'Event invitation',
    ask: 'Send the invitation as guests received it; a reviewer looks for your brand, your contact, Microsoft and the date.',
    also: ['invitation', 'invitations', 'invite', 'event invitation', 'save the date'],
  },
  agenda: {
    name: 'Agenda or program',
    ask: 'Send the agenda or program of the event, with its date and its Microsoft topics.',
    also: ['agenda', 'program', 'programme', 'schedule', 'timetable', 'event program'],
  },
  'tradeshows-exhibitions/agenda': {
    name: 'Agenda or program of the show',
    ask: 'Send the agenda or program of the show, with its date and your part in it.',
    also: ['agenda', 'program', 'programme', 'schedule', 'show program', 'exhibitor list'],
  },
  'internal-training-floor-days/agenda': {
    name: 'Training agenda or event program',
    ask: 'Send the agenda of the training or floor day, showing which time was Microsoft content.',
    also: ['agenda', 'program', 'programme', 'schedule', 'training agenda', 'training plan'],
  },
  'event-photos': {
    name: 'Event photos',
    ask: 'Send photos taken at the event that show guests, speaker or room; take them on the day.',
    also: [
      'photo',
      'photos',
      'event photo',
      'event photos',
      'picture',
      'pictures',
      'img',
      'dsc',
      'pic',
      'pics',
      'image',
    ],
  },
  'participation-photo': {
    name: 'Photo showing you took part',
    ask: 'Send a photo of your booth or your presentation at the show.',
    also: ['photo', 'photos', 'booth photo', 'booth', 'picture', 'pictures', 'stand', 'img', 'dsc', 'image'],
  },
  presentation: {
    name: 'Presentation slides',
    ask: 'Send the slides; they are needed when invitation and agenda do not show your brand, contact and Microsoft content.',
    also: ['presentation', 'slides', 'slide deck', 'deck', 'powerpoint', 'ppt', 'presentation materials'],
  },
  'internal-training-floor-days/presentation': {
    name: 'Microsoft presentation content',
    ask: 'Send the Microsoft slides or material that was presented.',
    also: ['presentation', 'slides', 'slide deck', 'deck', 'powerpoint', 'ppt', 'training material'],
  },
  reach: {
    name: 'Estimated reach',
    ask: 'Write how many customers or partners it reached; an estimate is fine.',
    also: ['reach', 'estimated reach', 'audience', 'circulation', 'viewers', 'listeners', 'impressions'],
  },
  'direct-mail-email-sms/reach': {
    name: 'Estimated reach (recipients)',
    ask: 'Write how many customers or partners received it; an estimate is fine.',
    also: ['reach', 'estimated reach', 'recipients', 'number of recipients', 'audience'],
  },
  results: {
    name: 'Summary of results',
    ask: 'Write the results in a sentence or two, for example impressions, clicks and leads from the click-through report.',
    also: ['results', 'summary of results', 'result summary', 'click through report', 'clicks', 'performance', 'kpis'],
  },
  'partner-website-seo/results': {
    name: 'Summary of results (visits, rankings)',
    ask: 'Write the results in a sentence or two, for example visits, clicks or rankings before and after.',
    also: ['results', 'summary of results', 'visits', 'rankings', 'traffic', 'clicks', 'performance'],
  },
  'customer-offers/results': {
    name: 'Summary of results (offers used)',
    ask: 'Write the results in a sentence or two, for example how many customers used the offer.',
    also: ['results', 'summary of results', 'redemptions', 'sales results'],
  },
  'internal-incentives-spiffs/results': {
    name: 'Summary of results (sales reached)',
    ask: 'Write the results in a sentence or two, for example what was sold and who won.',
    also: ['results', 'summary of results', 'winners', 'sales results'],
  },
  'call-results': {
    name: 'Number of calls and successful contacts',
    ask: 'Write how many calls were made and how many reached someone.',
    also: ['calls', 'number of calls', 'call results', 'contacts', 'call report'],
  },
  registrations: {
    name: 'Number of registered guests',
    ask: 'Write how many guests registered and, if you know, how many came.',
    also: [
      'registrations',
      'registered guests',
      'registered',
      'guests',
      'number of guests',
      'guest list',
      'attendance',
      'attended',
    ],
  },
  attendance: {
    name: 'Estimated attendees or booth visitors',
    ask: 'Write how many people attended or visited your booth; an estimate is fine.',
    also: ['attendance', 'visitors', 'booth visitors', 'attendees', 'number of visitors'],
  },
  'internal-training-floor-days/attendance': {
    name: 'Number of attendees',
    ask: 'Write how many people took part.',
    also: ['attendance', 'attendees', 'participants', 'number of attendees'],
  },
  'attendees-cost': {
    name: 'Attendee list and cost per person',
    ask: 'Write who took the course or exam, and what it cost per person.',
    also: ['attendees', 'attendee list', 'participants', 'cost per person', 'per person cost'],
  },
} as const satisfies Partial<CatalogueText['evidence']>
