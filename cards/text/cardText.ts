import type { ChecklistItem } from '../../rules/checklist'
import type { ClaimStatus, CoOpBody } from '../../rules/claim'
import type { Verdict } from '../../rules/findings'

type ReportedStatus = CoOpBody['reports'][number]['status']

/** Words of buttons; every one has a typed command that does the same. */
export interface ButtonText {
  newClaim: string
  myClaims: string
  help: string
  continue: string
  back: string
  soFar(count: string): string
  changeCost: string
  removeCost: string
  confirm: string
  change: string
  whatYouNeed(count: string): string
  openItem: string
  openNamed(item: string): string
  check: string
  package: string
  packageAgain: string
  submitted: string
  changeDetails: string
  done(count: string): string
  moreItems: string
  firstItems: string
  checklist: string
  sendOnPage: string
  useFile: string
  saveNote: string
  removeFile: string
  doesNotApply: string
  doesApply: string
  why: string
  save: string
  confirmItem: string
  place: string
  chooseClaim: string
  open: string
  copy: string
  withdraw: string
  earlier: string
  later: string
  changeValue(question: string): string
  makeAnyway: string
  viewInPartnerCenter: string
  download: string
  saveSubmission: string
  showHere: string
}

/** All words on cards but those of questions, the catalogue, findings and refusals. Values arrive formatted. */
export interface CardText {
  untitled: string
  optional(label: string): string
  missingInput(label: string): string
  problem(sentence: string): string
  choose: string
  more(count: string): string
  buttons: ButtonText
  status: Record<ClaimStatus, string>
  reported: Record<ReportedStatus, string>
  state: Record<ChecklistItem['state'], string>
  need: Record<ChecklistItem['need'], string>
  ourStatus(status: string): string
  theirStatus(status: string, on: string): string
  theirStatusUnknown: string
  numbered(number: string, name: string): string
  numberedState(number: string, name: string, state: string): string
  labelled(label: string, value: string): string
  basis(source: string, asOf: string, certainty: string): string
  welcome: { hello: string; helloName(name: string): string; does: string; doesNot: string; how: string }
  help: { title: string; command(say: string, does: string): string; keep: string }
  question: {
    title: Record<'program' | 'set-up' | 'category' | 'activity' | 'facts' | 'cost' | 'more-costs', string>
    needed: string
    savedAsYouGo: string
    from(label: string): string
    to(label: string): string
    moneyExample: string
    costsSoFar: string
    cost(payee: string, what: string, amount: string): string
    costTotals(totals: string): string
    pickCost: string
  }
  summary: {
    title: string
    alreadyMade: string
    oneClaim: string
    linkedClaims(count: string): string
    period(from: string, to: string): string
    runItBy: string
    claimBy: string
    lastWorkingDay: string
    target: string
    caps: string
    remarks: string
    evidence(name: string, why: string): string
    pick: string
    confirmMeans: string
  }
  checklist: {
    submitBy(date: string, days: string): string
    submitToday(date: string): string
    submitPast(date: string, days: string): string
    claimBy(date: string): string
    amount(amount: string): string
    ready(done: string, total: string): string
    urgent: string
    allThere: string
    arriving(files: string): string
    pick: string
    siblings(titles: string): string
    locked(number: string): string
    lockedNoNumber: string
    withdrawn: string
    none: string
    with(name: string, files: string): string
  }
  item: {
    state(state: string, need: string): string
    sendNow(limit: string): string
    sendMore(limit: string): string
    types: string
    files: string
    file(name: string, size: string): string
    note: string
    noteExample: string
    text: string
    reuse: string
    remove: string
    reason: string
    reasonExample: string
    notApplicable(reason: string): string
  }
  write: {
    text: string
    confirmFile: string
    noFile: string
    noFilesYet: string
  }
  heap: {
    title: string
    promised(name: string, size: string): string
    place(name: string, size: string): string
    again(name: string): string
    refused(reason: string): string
    keep: string
    otherItems: string
    linked: string
    sibling(title: string): string
    whichClaim: string
    nothing: string
  }
  list: {
    title: string
    none: string
    row(status: string, readiness: string): string
    due(deadline: string): string
    pick: string
    page(page: string, pages: string): string
  }
  verdict: {
    title: Record<Verdict, string>
    ours: string
    nothingFound: string
    level: Record<'blocking' | 'warning' | 'info', string>
    reason: string
    reasonExample: string
    anyway: string
  }
  handOff: {
    title: string
    package(name: string, size: string): string
    unzip: string
    values: string
    rest: string
    drafts: string
  }
  submitted: { title: string; locks: string; number: string; numberExample: string; on: string }
  withdraw: { title(claim: string): string; consequence: string; confirm: string; sure: string }
  explain: { activity(name: string): string; certaintyMeans: string }
  requirements: {
    title(activity: string): string
    required: string
    oneOf: string
    optional: string
    conditional: string
    eligible: string
    noneListed: string
    ineligible: string
    caps: string
    notes: string
    nameOnly: string
  }
  cap: {
    absolute(amount: string, per: string): string
    percent(percent: string, per: string): string
    greaterOf(percent: string, amount: string, per: string): string
    attendees(count: string, per: string): string
    only(sentence: string, expenses: string): string
    forPrograms(sentence: string, programs: string): string
    exceptPrograms(sentence: string, programs: string): string
    mayDiffer(sentence: string, programs: string): string
  }
  pointer(claim: string): string
}
