import type { StatusText } from '../statusText'

const claimsOf = (n: number) => (n === 1 ? '1 claim' : `${n} claims`)

export const status: StatusText = {
  title: 'Where do your claims stand in Partner Center?',
  update: 'Update its status',
  lookThere: 'I cannot see Partner Center. Please look there, and tell me what it shows.',
  money: { held: 'Payment is held back', paid: 'Paid: the money has arrived' },
  also: {
    editing: ['draft', 'being edited'],
    submitted: ['sent', 'handed in', 'resubmitted'],
    'under-review': ['in review', 'being reviewed', 'review', 'reviewing'],
    'action-required': [
      'partner action required',
      'action needed',
      'needs action',
      'waiting for us',
      'documents requested',
    ],
    approved: ['accepted', 'granted'],
    rejected: ['denied', 'declined', 'refused'],
    disputed: ['in dispute', 'dispute'],
    held: ['held', 'held back', 'on hold', 'payment held', 'payment on hold'],
    paid: ['paid', 'paid out', 'payment sent'],
  },
  dated: ['on', 'since', 'as of'],
  leavesIt: ['no change', 'no changes', 'nothing changed', 'nothing new', 'not now'],
  number: (number) => `Claim number ${number}`,
  sameSince: (on) => `No change when you last looked, ${on}`,
  heldSince: (on) => `Payment held back since ${on}, as you reported it`,
  paidOn: (on) => `Paid on ${on}, as you reported it. The claim is closed here`,
  moved: 'Has one of them moved?',
  claim: 'Claim',
  status: 'What Partner Center shows now',
  on: 'Since',
  noChange: (claims) => (claims === 1 ? 'No change' : 'No change for any of them'),
  noChangeForRest: (claims) => (claims === 1 ? 'No change for the other one' : `No change for the other ${claims}`),
  save: 'Save this status',
  another: 'Change another one',
  more: (claims) => `… and ${claimsOf(claims)} more. I ask for those once you have answered these.`,
  same: (claims) => `Noted: nothing has moved for ${claimsOf(claims)}.`,
  sameOf: (title) => `Noted: nothing has moved for “${title}”.`,
  askAgain: 'I ask again next week.',
  follows: {
    editing:
      'While it shows Editing it is not submitted: finish it there and submit it. Drafts in Partner Center may expire.',
    submitted:
      'Nothing to do now: a review comes next. Microsoft aims at two business days for it, which is no promise.',
    'under-review':
      'Nothing to do now. Microsoft aims to review within two business days, which is no promise; look there now and then.',
    'action-required':
      'It is your turn: in Partner Center open the claim, then History, then the Feedback link, and copy what the reviewer wrote. Type “documentation request” and paste it here: then each thing can be answered one by one. How much time you have is not published, so do it soon.',
    approved: (by) =>
      `Microsoft publishes that payment comes within 45 business days of the approval; that is by ${by}. When the money is there, type “paid on” and the date.`,
    rejected:
      'The reason stands in the claim’s History in Partner Center. If you disagree, your incentives admin can press Dispute at the foot of the claim page there; Microsoft aims at five business days for the answer.',
    disputed: 'Nothing to do now. Microsoft aims to answer a dispute within five business days, which is no promise.',
    held: (by) =>
      `Money is held when bank, tax or tax invoice details are incomplete, and is forfeited after 180 days; that is on ${by}. Your incentives admin can complete them in Partner Center.`,
    paid: 'I keep its files until they may go, and ask about it no more.',
  },
  none: 'None of your claims is waiting in Partner Center, as far as I know. When you have submitted one there, type for example “submitted 12345 on 5 February 2027”.',
  notSubmitted: (title) =>
    `“${title}” is not recorded as submitted yet. If you did submit it, tell me first: type for example “submitted 12345 on 5 February 2027”. For another claim, type “partner center status”.`,
  closedAlready: (title) => `“${title}” is closed already: you told me that it was paid.`,
  whichClaim: 'Which claim is it? Please choose one.',
  whichStatus: 'Which status does Partner Center show? Please choose one.',
}
