import type { ReviewerText } from './reviewerText'

export const en: readonly ReviewerText[] = [
  {
    title: 'a whole mail with a numbered list, a wrapped item and a signature',
    text: `From: Co-op Claims Review <noreply@example.com>
Sent: Monday, March 1, 2027 9:12 AM
To: Anna Kim
Subject: Action required - claim 4711

Hi Anna,

Thank you for submitting your co-op claim. After review, we need additional documentation.
Please provide the following:

1. Third-party invoice showing the date of service
2. Event invitation with your logo,
   contact information and Microsoft content
3) Photos of the event

Please respond by 15 March 2027 or your claim will be rejected.
Case #: CAS-12345-X1Y2

Kind regards,
Bob Miller
Invoice and Claims Review Team

This email and any attachments are intended for the addressee only.`,
    asks: [
      ['Third-party invoice showing the date of service', 'third-party-invoice'],
      ['Event invitation with your logo, contact information and Microsoft content', 'invitation'],
      ['Photos of the event', 'event-photos'],
    ],
    dueOn: '2027-03-15',
    reference: 'CAS-12345-X1Y2',
  },
  {
    title: 'one sentence that asks for three things',
    answers: { activity: 'digital-advertising' },
    text: 'Please provide the invoice, the landing page URL and screenshots of the ads.',
    asks: [
      ['the invoice', 'third-party-invoice'],
      ['the landing page URL', 'landing-url'],
      ['screenshots of the ads', 'ad-screenshot'],
    ],
  },
  {
    title: 'terse findings with semicolons',
    text: 'Generic invoice; missing co-branding; PoE insufficient.',
    asks: [
      ['Generic invoice', 'third-party-invoice'],
      ['missing co-branding', 'brand-contact'],
      ['PoE insufficient', '?event-photos'],
    ],
  },
  {
    title: 'wordings that name no document',
    text: '- No product connection\n- Date of service missing\n- Invoice does not match activity',
    asks: [
      ['No product connection', 'microsoft-content'],
      ['Date of service missing', '?third-party-invoice'],
      ['Invoice does not match activity', 'third-party-invoice'],
    ],
  },
  {
    title: 'a page that does not open',
    answers: { activity: 'partner-website-seo', seo: true },
    text: 'Landing page not reachable. The statement of work is not signed.',
    asks: [
      ['Landing page not reachable', 'page-url'],
      ['The statement of work is not signed', 'seo-sow'],
    ],
  },
  {
    title: 'terms and conditions, which are one thing',
    answers: { activity: 'customer-offers' },
    text: 'We need a copy of the offer with terms and conditions and a summary of results.',
    asks: [
      ['a copy of the offer with terms and conditions', 'offer-terms'],
      ['a summary of results', 'results'],
    ],
  },
  {
    title: 'a spot check',
    text: 'Your claim was randomly selected for an audit. Please send the original documents: invoices, agenda. Ticket 2027-00981',
    asks: [
      ['invoices', 'third-party-invoice'],
      ['agenda', 'agenda'],
    ],
    originals: true,
    reference: '2027-00981',
  },
  {
    title: 'evidence that this activity does not have',
    text: '* Proof of delivery\n* Agenda',
    asks: [['Proof of delivery'], ['Agenda', 'agenda']],
  },
  {
    title: 'thanks for one thing, a request for another',
    text: 'Thank you for the invoice. However, the agenda is missing.\nPlease also explain why the date of the event moved.',
    asks: [['However, the agenda is missing. Please also explain why the date of the event moved', 'agenda']],
  },
  {
    title: 'a quoted list without marks',
    text: '> Please provide:\n> Invoice\n> Agenda\n> Event photos',
    asks: [
      ['Invoice', 'third-party-invoice'],
      ['Agenda', 'agenda'],
      ['Event photos', 'event-photos'],
    ],
  },
  {
    title: 'a list on one line',
    answers: { activity: 'microsoft-exams-tuition' },
    text: 'Missing: (1) exam code (2) completion date (3) list of attendees and cost per person',
    asks: [
      ['exam code', 'course-or-exam-code'],
      ['completion date', '?course-invoice'],
      ['list of attendees and cost per person', 'attendees-cost'],
    ],
  },
  {
    title: 'findings in whole sentences, with steps and a window of days',
    text: `Hello,

Your claim C-1029 was placed in "Action Required". Please address the following:

1. The third-party invoice provided is generic and does not match the activity claimed. Please provide an itemized invoice.
2. Event photos do not show Microsoft branding or attendees.
3. Proof of payment

You have 14 days to respond. Sign in to Partner Center > Incentives > Co-op to upload the documents.

Thank you,
Incentives Operations`,
    asks: [
      [
        'The third-party invoice provided is generic and does not match the activity claimed. Please provide an itemized invoice',
        'third-party-invoice',
      ],
      ['Event photos do not show Microsoft branding or attendees', '?event-photos'],
      ['Proof of payment', '?third-party-invoice'],
    ],
  },
  {
    title: 'an umbrella word, then what it consists of',
    text: 'POE does not include company logo. Invitation missing date. Need agenda.',
    asks: [
      ['POE does not include company logo', 'brand-contact'],
      ['Invitation missing date', 'invitation'],
      ['Need agenda', 'agenda'],
    ],
  },
  {
    title: 'names with what is wrong behind a colon',
    text: 'Invoice: date of service missing\nInvitation: no Microsoft content\nPhotos: OK',
    asks: [
      ['Invoice: date of service missing', 'third-party-invoice'],
      ['Invitation: no Microsoft content', 'invitation'],
      ['Photos: OK', 'event-photos'],
    ],
  },
  {
    title: 'a table, quoted below an answer',
    text: 'On Mon, Mar 1, 2027 Reviewer <r@example.com> wrote:\n> | Invoice | missing |\n> |---|---|\n> | Agenda | missing |',
    asks: [
      ['Invoice | missing', 'third-party-invoice'],
      ['Agenda | missing', 'agenda'],
    ],
  },
  {
    title: 'nothing that anybody knows',
    text: 'The budget code of your region seems off, and so does the quarter.',
    asks: [['The budget code of your region seems off, and so does the quarter.']],
  },
  {
    title: 'demo units',
    answers: { activity: 'product-seeding-demo-units', demoUnit: 'third-party' },
    text: 'a) proof of delivery for each unit\nb) serial numbers\nNo later than Friday, 2027-04-02.',
    asks: [
      ['proof of delivery for each unit', 'delivery-proof'],
      ['serial numbers', 'unit-proof'],
    ],
    dueOn: '2027-04-02',
  },
]
