import type { PhraseTable } from '../meanings'

/** What reviewers write in English. */
export const en: PhraseTable = {
  invoice:
    'invoice | invoices | bill | bills | receipt | tax invoice | itemised invoice | itemized invoice | generic invoice | detailed invoice | corrected invoice | copy of the invoice',
  'third-party-invoice':
    'third party invoice | 3rd party invoice | vendor invoice | supplier invoice | agency invoice | vendor bill | invoice from the vendor',
  'microsoft-invoice': 'microsoft invoice | original microsoft invoice | invoice from microsoft | program fee invoice',
  'course-invoice': 'course invoice | training invoice | tuition invoice | invoice from the training provider',
  'exam-invoice': 'exam invoice | exam receipt | exam voucher | examination invoice',
  completion: 'completion date | date of completion | date completed | certificate of completion',
  'course-or-exam-code': 'course code | exam code | course or exam code | course number | exam number | course id',
  csr: 'csr | csrs | certification statement and report | certification statement | certification report | certification service report | signed certification | timesheet | time sheet | time sheets | in house labor | in house labour | internal labor | internal labour | in house work',
  costDetail:
    'date of service | dates of service | service date | service dates | service period | period of service | performance period | vendor name | net amount | proof of payment | payment confirmation | proof of cost | cost breakdown | does not match the activity | not match the activity | matching the activity | outside the usage period | outside the window | cost documentation | hourly rate',
  'brand-contact':
    'brand and contact | company brand and contact information | branding and contact | contact information | contact details | partner contact',
  'brand-in-script': 'brand in script | brand in the script | company name in the script | partner name in the script',
  brand:
    'brand | branding | branded | co branding | cobranding | co branded | cobranded | logo | logos | partner brand | company logo | company brand | partner logo',
  microsoft:
    'microsoft content | microsoft branding | microsoft logo | microsoft product | microsoft products | product connection | connection to a product | product relevance | microsoft focus | microsoft solution | mention of microsoft | reference to microsoft',
  'microsoft-content': 'microsoft content on the material | material shows microsoft content',
  'services-100-microsoft':
    'services are 100 microsoft | 100 microsoft services | 100 microsoft products | microsoft services only | services for microsoft products only',
  'content-100-microsoft':
    '100 microsoft content | all microsoft content | only microsoft content | exclusively microsoft content',
  'ms-hosted': 'hosted by microsoft | microsoft hosted | microsoft is the host | host of the conference',
  'final-ad':
    'tv ad | radio ad | tv spot | radio spot | tv commercial | radio commercial | commercial | recording of the spot | broadcast copy | final tv or radio ad',
  'final-piece':
    'print ad | printed ad | printed piece | tear sheet | tearsheet | tear sheets | brochure | flyer | flyers | copy of the mailing | copy of the mailer | mailer | newsletter | copy of the newsletter | copy of the email | email copy | postcard | magazine page',
  finalWork:
    'final piece | final copy | final version | final artwork | final ad | final advertisement | copy of the final piece | final creative | ad copy | published copy',
  advertisement: 'ad | ads | advert | adverts | advertisement | creative | creatives | copy of the ad',
  'pre-approval': 'pre approval | preapproval | prior approval | pre approval id | approval before execution',
  'final-approval': 'final approval | final review and approval | approval of the final ad',
  approval: 'approval | approvals | approval email | approval letter',
  'ad-screenshot':
    'ad screenshot | screenshot of the ad | screenshots of the ad | screenshot of the ads | screenshots of the ads | ad screenshots | screenshot of the advertisement | screenshot of the banner | banner ad | screen capture of the ad',
  'page-screenshot':
    'page screenshot | screenshot of the page | screenshots of the page | screenshots of the pages | screenshot of the site | screenshots of the site | screenshot of the website | screenshots of the website | website screenshot | site screenshot | site screenshots',
  screenshot: 'screenshot | screenshots | screen shot | screen shots | screen capture | screen print | screen grab',
  'landing-url': 'url of the landing page | url of the employee shop | landing page url of the ad',
  'page-url':
    'page url | page urls | url of the page | url of the site | site url | website url | website address | pages url',
  url: 'url | urls | landing page | landing pages | landing page url | landing page link | landing page address | web address | web link | link to the page | link to the website | website link | broken link | link is broken',
  'seo-sow':
    'statement of work | sow | scope of work | service agreement | seo agreement | seo contract | contract | contracts',
  'proof-mail':
    'proof of mailing | postmark | postmarked envelope | envelope | postage receipt | post office receipt | mailing receipt | direct mail proof',
  'proof-email':
    'proof of emailing | email header | e mail header | email headers | dated header | sent email | email send report | email delivery report | email distribution report',
  'proof-sms':
    'proof of sms | sms | text message | photo of the text message | photo of the message | message on a phone',
  distribution:
    'proof of distribution | distribution proof | proof of sending | proof of dispatch | evidence of distribution | distribution report | distribution list | proof that it was sent',
  script:
    'script | call script | calling script | telemarketing script | telesales script | call guide | copy of the script',
  'call-results':
    'number of calls | call results | call report | calls made | successful contacts | number of contacts | call log | calls and contacts',
  invitation:
    'event invitation | invitation to the event | seminar invitation | save the date | copy of the invitation',
  'conference-invitation': 'conference invitation | invitation to the conference | invitation from microsoft',
  invited: 'invitation | invitations | invite | invites',
  agenda:
    'agenda | agendas | event agenda | event program | event programme | event schedule | training agenda | program of the event | timetable | schedule of the event',
  'event-photos':
    'event photo | event photos | photo of the event | photos of the event | photos from the event | event pictures | pictures of the event | seminar photos | pictures from the event | photographs of the event',
  'participation-photo':
    'participation photo | booth photo | booth photos | photo of the booth | photos of the booth | picture of the booth | pictures of the booth | stand photo | photo of participation | photo showing participation | photo of the stand | photo of your stand | photo of your booth | photos of your booth | booth',
  photo: 'photo | photos | photograph | photographs | picture | pictures | photographic evidence | image of the event',
  presentation:
    'presentation | slides | slide deck | deck | powerpoint | presentation materials | presentation slides | training material | training materials',
  'offer-terms':
    'terms and conditions | terms conditions | t c | t cs | offer terms | terms of the offer | customer offer | copy of the offer | offer details | contest rules | rules of the contest | program rules | incentive rules | promotion terms | offer and terms',
  'onsite-champ-form': 'champ form | on site champ form | onsite champ form | on site champ template',
  'deliverables-sample':
    'deliverables | deliverable | sample deliverables | sample of deliverables | samples of deliverables | example of deliverables | work product | champ report',
  'concept-materials':
    'white paper | whitepaper | case study | case studies | market research | research data | research materials | concept materials | proof of concept | poc materials | poc documentation | customer immersion experience',
  'registration-confirmation':
    'registration confirmation | confirmation of registration | conference registration | conference registration confirmation | conference ticket | proof of registration',
  registration: 'registration | registrations | registration report',
  registrations:
    'registered guests | number of registered guests | registration list | list of registrations | number of registrations | guest list | number of guests | registrants | number of registrants',
  attendance:
    'booth visitors | number of visitors | visitor count | visitors | head count | headcount | estimated attendance',
  'attendees-cost':
    'cost per attendee | cost per person | per person cost | attendee list with cost | cost for each attendee',
  people:
    'attendee list | attendees | attendee | list of attendees | number of attendees | attendance | attendance list | attendance sheet | sign in sheet | participants | participant list | list of participants | number of participants',
  itinerary:
    'itinerary | travel itinerary | flight itinerary | flight ticket | flight tickets | boarding pass | boarding passes | airfare receipt | e ticket | airline ticket',
  'system-spec':
    'system specification | system specifications | system specs | specs | specification | specifications | spec sheet | data sheet | datasheet | hardware specifications',
  'delivery-proof':
    'proof of delivery | delivery note | delivery slip | delivery receipt | delivery confirmation | packing slip | carrier proof | shipping confirmation | proof of shipment | tracking number',
  'unit-proof':
    'unit photo | photo of the unit | photo of the device | device photo | serial number | serial numbers | proof of the demo unit | demo unit | demo units',
  'general-poe':
    'proof of execution | proofs of execution | poe | poes | proof of performance | proof of activity | proof that the activity took place | proof the activity took place',
  anyProof:
    'proof of execution | proofs of execution | poe | poes | proof of performance | proof of activity | evidence of execution | evidence of the activity | evidence that the activity took place | supporting documentation | supporting documents | supporting evidence',
  reach:
    'estimated reach | reach | circulation | audience size | size of the audience | number of recipients | impressions estimate | viewership | listenership | estimated impressions',
  results:
    'results | result summary | results summary | summary of results | summary of the results | campaign results | click through report | clickthrough report | clicks | impressions | performance report | campaign report | leads generated | redemptions',
  figures: 'metric | metrics | figures | kpis | kpi | performance metrics | success metrics | activity metrics',
  nothing:
    'results in | result in | result of the review | review results | reach out | reach us | upon receipt | receipt of this | acknowledge receipt | for approval | claim approval | approval of your claim | approval of the claim | brand new | commercial marketplace',
}
