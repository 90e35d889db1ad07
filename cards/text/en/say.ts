import type { SayText } from '../sayText'

export const say: SayText = {
  hello: (name) =>
    `Hello${name ? ` ${name}` : ''}. Shall we prepare a co-op claim? Type “new claim”, “my claims” or “help”.`,
  thanks: 'You are welcome. Type “status” to see where we are, or “my claims”.',
  notUnderstood: 'I did not understand that. Type “help” to see what I understand.',
  menuAgain: 'Let me show you what I can do.',
  empty: 'That message was empty. Type “help” to see what I can do.',
  tooLongToRead: 'That is more than I can read at once. Please send it in a few words, or as a file.',
  cancelled: (title) => `Fine, we leave “${title}” here. Nothing is lost: “my claims” brings you back to it.`,
  nothingToCancel: 'There is nothing to cancel. Your claims are kept; type “my claims” to see them.',
  restarted: 'We start a new claim. The one before is kept as it is under “my claims”.',
  nothingBefore: 'This is the first question; there is nothing before it.',
  noClaimOpen: 'No claim is open. Type “my claims” to pick one or “new claim” to start one.',
  noClaims: 'You have no claims yet. Type “new claim” to start one.',
  whichClaim: 'Which claim? Type “my claims”, then for example “open 2”.',
  whichItem: 'Which item? Use its number on the checklist, for example “item 3”. Type “status” to see it.',
  whichActivity: (names) => `That can be several activities: ${names}. Which one?`,
  whichQuestion: 'Which value? Pick it from the card, or type for example “change dates” or “change title”.',
  orType: (question) => `Fill in the card, or type the answers one by one. First: ${question}`,
  untitled: 'new claim',
  confirmed: (title) =>
    `“${title}” is in preparation, here only; nothing went to Partner Center. This is its checklist. Send the files here whenever you have them, one or many.`,
  confirmedLinked: (periods) =>
    `Your activity runs over more than one usage period, so I made one linked claim for each. ${periods}. A file can serve all of them. This is the checklist of the first.`,
  copied: (title) => `I made a copy of “${title}”. Dates, costs and evidence start afresh.`,
  withdrawn: (title) => `“${title}” is withdrawn here. Its files and history are kept.`,
  recorded: 'Recorded.',
  recordedAs: (values) => `Recorded. ${values}.`,
  valued: (label, value) => `${label}: ${value}`,
  leftOpen: (label) => `Left open: ${label}.`,
  reasonNeeded: 'Please add why, for example “not applicable 4: held online”.',
  tickToWithdraw: 'To withdraw it, tick the box and press again, or type “yes”.',
  costRemoved: (what) => `The cost “${what}” is taken out.`,
  correctCost: 'Correct what is wrong on the card, or type for example “change total”. “skip” leaves it as it was.',
  forExample: (choices) => `For example ${choices}.`,
  choices: (choices) => `Choices: ${choices}.`,
  backToQuestion: (question) => `We were here: ${question}`,
  activityLater: 'I am not sure which activity that is; I will ask you in a moment.',
  unknownActivity:
    'I do not know that activity. Try for example “what do I need for a seminar”, “… search ads” or “… a demo unit”.',
  thanksNoClaim: 'You are welcome. Type “new claim” to start one, or “my claims” to see yours.',
  stillDraft: 'This is still a draft. Answer what is open and confirm it; then we get to that.',
  noPackageYet:
    'There is no package yet. Type “package” to make it; I then show the values to enter in Partner Center.',
  alreadyConfirmed: 'This claim is confirmed already. Here is its checklist.',
  linkedPeriod: (dates, submitBy) => `${dates}: submit by ${submitBy}`,
  stale: 'That card was out of date. This is how it stands now.',
  alreadyDone: 'That was already done. This is how it stands now.',
  itemSaved: (item) => `Saved for ${item}.`,
  noteSaved: (item) => `Note saved for ${item}.`,
  waived: (item) => `${item} is marked as not applicable, with your reason.`,
  unwaived: (item) => `${item} applies again.`,
  fileRemoved: (file, item) =>
    `${file} is off ${item}. To replace it, send the other file now; the old one is kept and can be used again.`,
  filePlaced: (file, item) => `${file} now serves ${item}.`,
  received: (names, n) =>
    n === 1
      ? `Received ${names}. I am fetching and checking it.`
      : `Received ${n} files: ${names}. I am fetching and checking them.`,
  keptAgain: (name) => `You had sent ${name} before; I use the copy I have.`,
  keptInTray: 'They are kept, and serve no item yet: open an item to use one there.',
  refusedFile: {
    hostRefused: (name) =>
      `I did not fetch ${name}: its link does not lead to Microsoft’s file storage. Please attach the file itself.`,
    linkExpired: (name) => `The link to ${name} has expired. Please send the file again.`,
    signInPage: (name) =>
      `Instead of ${name} I got a sign-in page. Please download the file and attach it from your device.`,
    empty: (name) => `${name} is empty. Please check it and send it again.`,
    tooBig: (name, limit) =>
      `${name} is larger than ${limit}. Please send a smaller version, for example a PDF with smaller pictures.`,
    truncated: (name) => `Only a part of ${name} arrived. Please send it again.`,
    tooSlow: (name) => `${name} arrived too slowly and I gave up. Please send it again.`,
    unreachable: (name) => `I could not reach ${name}. Please send it again in a few minutes.`,
    wrongType: (name, types) => `${name} is not a kind of file I can keep as evidence. I take ${types}.`,
    macros: (name) => `${name} contains macros. Please send it as a PDF.`,
    passwordProtected: (name) =>
      `${name} is protected by a password, so a reviewer could not open it. Please send it without one.`,
    damaged: (name) =>
      `${name} is damaged: it does not open as the kind of file it says it is. Please save it anew and send it again.`,
    heicPhoto: (name) => `${name} is a HEIC photo, which Partner Center may not take. Please send it as JPEG or PNG.`,
  },
  noClaimForFiles:
    'I keep the files. There is no claim in preparation yet: type “new claim”, and we can use them there.',
  noFileInMessage: 'I see a link, but no file. Please attach the file itself to a message here.',
  packing: 'I am making the package. It takes a moment.',
  packFailed: 'The package could not be made. Nothing is lost; please try “package” again in a minute.',
  packageSent: (name, size) =>
    `The package ${name} (${size}) is ready. Allow the upload below and it is put into your OneDrive.`,
  packageDescription: (title) => `Evidence, index and values for “${title}”`,
  packageDeclined: 'Fine, I keep the package here. Type “package” when you want it.',
  packageUploaded: (name) =>
    `${name} is in your OneDrive. Unzip it and upload the numbered files in Partner Center; the zip is your record.`,
  packageOutdated: 'The claim has changed since that package was made. Here is the current one.',
  uploadFailed: 'The upload to your OneDrive did not work. Type “package” and I will offer it again.',
  submittedAlready: 'This claim is already recorded as submitted.',
  messageEdited:
    'I saw that you edited a message. What I did with it stays as it was: type “status” to see it and “change …” to correct a value.',
  messageDeleted:
    'I saw that you deleted a message. Files and answers I already kept stay: type “status” to see them and “remove …” to take a file off.',
  fault: (code) =>
    `Something went wrong on my side; nothing you entered before is lost. Please try again. If it happens again, give your administrator the code ${code}.`,
  faultCard: (code) => `Something went wrong on my side. Please try again. Code ${code}.`,
  unknownPress: 'I do not know that button any more. Type “status” to see where we are.',
  checkSays: {
    ready: 'Our check: ready',
    'ready-with-warnings': 'Our check: ready, with warnings',
    'not-ready': 'Our check: not ready yet',
  },
  openAnswer: 'still open',
  costLabel: (n) => `Cost ${n}`,
  costLine: (payee, what, gross, claimed) => `${payee}: ${what}, ${gross}, of which claimed ${claimed}`,
  placed: (n) => (n === 1 ? 'The file has its place.' : `${n} files have their places.`),
  keptFor: (names, item) => `Kept ${names} for ${item}.`,
  filesReady: (n) =>
    n === 1
      ? 'Where does this file belong? Check my proposal, or type “place as shown”.'
      : `Where do these ${n} files belong? Check my proposals, or type “place as shown”.`,
  limit: '25 MB',
  fileTypes:
    'PDF, JPEG, PNG, GIF, TIFF and BMP pictures, Word, Excel and PowerPoint files, mails (.eml, .msg), RTF, CSV and text',
  heard: 'OK',
}
