import type { InsteadText } from '../insteadText'
import { roles } from './roles'

const [lead = '', , partnerCenter = ''] = roles.about

/** What the tab says where the chat asks for something to be typed or sent. */
export const instead: InsteadText = {
  questions: {
    category: { hint: 'Which activity of this kind it was comes next.' },
    activity: { hint: 'If none of these is it, go back and choose another kind of activity.' },
  },
  cards: { question: { savedAsYouGo: 'Each step is saved: you can leave at any time, and go on from this page.' } },
  say: {
    correctCost: 'Correct what is wrong on the card. What you leave stays as it was.',
    confirmed: (title) =>
      `“${title}” is in preparation, here only; nothing went to Partner Center. This is its checklist. Drop files under “Send files” whenever you have them, one or many.`,
    whichClaim: 'Which claim? Please choose one.',
    whichItem: 'Which item? Please choose one.',
    whichQuestion: 'Which value? Please choose one.',
    noClaimOpen: 'No claim is open. Choose one under “All claims”.',
    noClaims: 'You have no claims yet. Press “New claim” to start one.',
    reasonNeeded: 'Please add why, for example that it was held online.',
    tickToWithdraw: 'To withdraw it, tick the box and press again.',
    noPackageYet:
      'There is no package yet. Press “Make the package”; I then show the values to enter in Partner Center.',
    packFailed: 'The package could not be made. Nothing is lost; please press the button again in a minute.',
    unknownPress: 'I do not know that button any more. Load this page again to see where we are.',
    fileRemoved: (file, item) =>
      `${file} is off ${item}. To replace it, drop the other file under “Send files”; the old one is kept and can be used again.`,
  },
  reasons: {
    notAChoice: () => 'That is not one of the choices. Please pick one.',
    severalChoices: () => 'That fits more than one choice. Please pick one.',
    notFound: () => 'I cannot find that among your claims. “All claims” shows them.',
    notAllowedNow: () => 'That does not fit where we are any more. This page shows how it stands now.',
    notThere: () => 'I cannot find that item or file on this claim. Its checklist shows what there is.',
    claimNumberMissing: () => 'Please enter the claim number that Partner Center shows.',
    notSubmitted: () =>
      'A reviewer can ask only about a claim that was submitted. If this one was, tell me first: make the package, then press “I submitted it”.',
    requestCounts: () =>
      'That request counts already, so what it asks for stays as it is; only its day can change. Answer it, or withdraw it and record it again.',
    askedSelf: () => 'That is you. Press Attach, or drop the file under “Send files”.',
    blockingFindings: () =>
      'The check found things that a reviewer would stop at. Fix them, or press “Make it anyway” and say why.',
    notApprovedYet: () =>
      'No approval is noted for this claim. If Partner Center shows Approved, say so under “Update its status” first.',
    notRejectedYet: () =>
      'No rejection is noted for this claim. If Partner Center shows Rejected, say so under “Update its status” first.',
    whichStep: () => 'That step is not there, or not any more. “Steps so far” shows those that are.',
  },
  plan: {
    stopped: 'Reminders are stopped, so none will come. Press “Start reminders” to have them again.',
    noClaims: 'Nothing is planned, as you have no claims yet.',
    nextStopped: 'Reminders are stopped.',
  },
  settings: {
    noneWhileStopped: 'Reminders stay stopped. “Start reminders” turns them on again.',
    howToStart: 'Everything else works as before. To hear from me again, press “Start reminders”.',
    howToStop: 'The plan shows all that is to come, and the settings can stop it again.',
  },
  status: {
    follows: {
      'action-required':
        'It is your turn: in Partner Center open the claim, then History, then the Feedback link, and copy what the reviewer wrote. Press “A documentation request” on the claim and paste it there: then each thing can be answered one by one. How much time you have is not published, so do it soon.',
      approved: (by) =>
        `Microsoft publishes that payment comes within 45 business days of the approval; that is by ${by}. When the money is there, say so under “Update its status”.`,
    },
    none: 'None of your claims is waiting in Partner Center, as far as I know. When you have submitted one there, open it here and press “I submitted it”.',
    notSubmitted: (title) =>
      `“${title}” is not recorded as submitted yet. If you did submit it, make its package, then press “I submitted it”.`,
  },
  risk: { funds: { chooseToRemove: 'Which funds? Please choose program and usage period.' } },
  calendar: {
    offer: { send: 'Make it anew' },
    feed: {
      onlyOne: 'You have one address at a time: an earlier one has ended now. “End this address” ends this one.',
      none: 'There is no calendar address to end.',
      notHere:
        'Nobody has set up an address for calendars here, so I cannot give you a feed. The page of a claim has its dates as a file: “Save the dates for a calendar”.',
    },
    noDates: (claim) =>
      `“${claim}” has no dates yet. Say under “Change details” when the activity takes place, and I make its calendar.`,
  },
  vendor: {
    asked: { copy: 'Its text is part of this answer: copy all of it into your own mail. I did not send it.' },
    say: {
      whichCost: 'Which cost? Please choose one.',
      pasteInvitation:
        'Please paste the words of your draft: the invitation, mail or advertisement as people will read it. I look for what the activity asks of it.',
      invitationTooShort: 'That is too short for me to check. Please paste the whole draft.',
    },
  },
  requests: {
    textLong: 'What you pasted is too long to stand here again. Please paste it once more.',
    linesLong:
      'They are too long to be changed here. In the chat with me you can, for example with “join 1 and 2” or “rename 3: agenda”.',
    keptMore: (count) => `… and ${count} more, which cannot be chosen here.`,
    nobodyYet:
      'I know none of your colleagues yet. Ask them to find Claimwell in Teams and write “hello” to it, then come back.',
    say: {
      recorded: (items) =>
        items === 1
          ? 'I read one thing in it. Check it, then press Confirm.'
          : `I read ${items} things in it. Check them, then press Confirm.`,
      openAlready: 'A request on this claim is open already: it is on this page. What you paste now becomes another.',
      lastAnswer: 'Everything has an answer. Make the package next.',
      whichRequest: 'Which request? Please choose one.',
      filesReady: 'Which of the things asked for is it for? Press Attach there.',
    },
  },
  roles: {
    about: [
      lead,
      'These are roles with me only. They neither prove nor change anybody’s role in Partner Center.',
      partnerCenter,
    ],
    choosePerson: 'Please choose a person first.',
  },
  keep: {
    export: {
      running: 'I am at it already: your data comes in your chat with me as a zip in a moment.',
      failed: 'Your data could not be put together. Nothing is lost; please press “Export my data” again in a minute.',
    },
    delete: { tick: 'Nothing was deleted yet. To delete it, tick the box and press again.' },
    purge: { tick: 'Nothing was deleted yet. To delete it, tick the box and press again.' },
  },
  money: {
    lines: {
      expectedOnceTax:
        'Payment is expected within 30 days of the tax invoice’s approval. Once it is approved, enter the day under “Amount and tax invoice”',
    },
    correct: {
      opened:
        'Nothing is left that says it was submitted, so the claim is open for changes again. When it is submitted, press “I submitted it”.',
      next: 'If Partner Center shows something else, say so under “Update its status”.',
    },
    dispute: {
      noReason:
        'No reason is noted yet. It stands in the claim’s History in Partner Center; enter it under “The reviewer’s reasons”.',
      where:
        'Dispute is at the foot of the claim page in Partner Center. When you have pressed it, choose Disputed under “Update its status”.',
      copy: 'Here is a draft to copy. Check it, and fill in what stands in brackets.',
      notRejected:
        'No rejection is noted for this claim. If Partner Center shows Rejected, say so under “Update its status”.',
    },
    payments: {
      contradicts: 'You told me that it was paid. I leave it so; correct it under “Steps so far” if that was a mistake',
      dayMissing: 'The file does not say when it was paid. Please give the day.',
    },
  },
  csr: {
    moreLines: (n, count) =>
      `${count} more ${n === 1 ? 'line is' : 'lines are'} not shown on this card. “All lines in a table” has them all.`,
    difference: {
      'no-own-work': () =>
        'No cost of this claim is work of your own people yet. Add one under “Change details”, so that it is claimed too.',
    },
    say: {
      whichLine: 'Which line? Please choose one.',
      issued: (item) =>
        `Here is the CSR. It counts once somebody has signed it: print it, have it signed, then send the scan for item ${item} on this page.`,
    },
  },
}
