import type { seminarFiles } from '../samples/seminarFiles'
import type { Actor } from './actor'
import type { Rehearsal } from './rehearsal'

type Files = Awaited<ReturnType<typeof seminarFiles>>

const answer = { verb: 'claim.answer' }
const write = { verb: 'evidence.write' }

/** From hello to a draft: partly on cards, partly typed. */
async function describe(actor: Actor): Promise<void> {
  await actor.installs(/I am Claimwell/)
  await actor.presses({ verb: 'claim.new' }, {}, /Which incentive program/)
  await actor.presses(answer, { 'in.program': 'csp-indirect-reseller' }, /Do you see co-op funds/)
  await actor.says('yes', /Are bank and tax details validated/)
  await actor.says('no idea', /What kind of activity/)
  await actor.says('a seminar in Seoul', /What shall we call this claim/)
  await actor.presses(
    answer,
    {
      'in.title': 'Séminaire sécurité: 클라우드 보안 세미나',
      'in.dates.from': '2026-10-05',
      'in.dates.to': '2026-10-05',
      'in.venue': '서울 코엑스',
      'in.partnerId': '1234567',
      'in.location': 'Contoso Korea (콘토소코리아)',
      'in.coreShown': 'yes',
    },
    /One cost/,
  )
}

async function enterCosts(actor: Actor): Promise<void> {
  const agency = {
    'in.costBy': 'vendor',
    'in.costPayee': 'Hanbit Events (한빛이벤트)',
    'in.costInvoice': '2026-10-118',
  }
  const room = { 'in.costWhat': 'Room and equipment', 'in.costExpense': 'facility-equipment-rental' }
  const amounts = { 'in.costGross': 'KRW 5,500,000', 'in.costTax': '500,000', 'in.costClaimed': '5,000,000' }
  await actor.presses(answer, { ...agency, ...room, ...amounts }, /another cost/)
  await actor.says('yes', /Who did the work/)
  await actor.says('a vendor', /Vendor|who/i)
  await actor.says('Hanbit Events (한빛이벤트)', /for/)
  await actor.says('Lunch for the guests', /kind of expense/)
  await actor.says('catering', /(deliver|work|service)/i)
  await actor.says('5 October 2026', /(total|cost)/i)
  await actor.says('2,200,000', /tax/i)
  await actor.says('200,000', /claim/)
  await actor.says('2,000,000', /invoice number/i)
  await actor.says('2026-10-118', /another cost/)
  await actor.presses(answer, { 'in.moreCosts': 'yes' }, /Who did the work/)
  const wine = { 'in.costWhat': 'Wine', 'in.costExpense': 'alcohol', 'in.costTax': '30,000' }
  await actor.presses(answer, { ...agency, ...wine, 'in.costGross': '330,000', 'in.costClaimed': '0' }, /another cost/)
  await actor.says('no', /Is this right\?[\s\S]*KRW 2,000,000[\s\S]*Claim it by: Sunday, February 14, 2027/)
}

async function correctAndConfirm(actor: Actor): Promise<void> {
  await actor.says('change venue', /Where did it take place/)
  await actor.says('서울 코엑스, Séoul', /Is this right\?[\s\S]*서울 코엑스, Séoul/)
  await actor.presses({ verb: 'claim.confirm' }, {}, /is in preparation, here only/, /0 of 7 done/)
}

/** The proofs: files by their confirmation card, then ticks, figures and a note. */
async function bringEvidence(actor: Actor, files: Files): Promise<void> {
  await actor.sends([files.invoice, files.invitation, files.photo], /Received 3 files/, /Where do these files go/)
  await actor.presses({ verb: 'evidence.place' }, {}, /3 files have their places/)
  await actor.says('item 6', /Agenda or program/)
  const invitation = fileNamed(actor.person, 'Invitation')
  await actor.presses({ verb: 'evidence.place' }, { 'in.file': invitation }, /now serves Agenda/)
  await actor.says('item 3', /Which file shows it/)
  await actor.presses(write, { 'in.confirmFile': invitation }, /Saved for Material shows your brand/)
  await actor.says('confirm 4', /Saved for Material contains Microsoft/)
  await actor.says('item 9', /registered/)
  await actor.presses(write, { 'in.m.registered': '48', 'in.m.attended': '41' }, /Saved for Number of registered/)
  await actor.says('note 7: Am Nachmittag, 41 Gäste / 오후, 참석자 41명', /Note saved/)
  await actor.says('status', /7 of 7 done/)
}

/** The id of a file as the picker on the last card offers it. */
function fileNamed(person: Actor['person'], start: string): string {
  const shown = JSON.stringify(person.lastCard().activity.attachments)
  return new RegExp(`"title":"${start}[^"]*","value":"([^"]+)"`).exec(shown)?.[1] ?? ''
}

/** A whole claim: a seminar in Seoul, from the first hello to its number in Partner Center. */
export async function seminarClaim(rehearsal: Rehearsal, actor: Actor, files: Files): Promise<void> {
  rehearsal.scene('A seminar in Seoul')
  await describe(actor)
  rehearsal.scene('What it cost')
  await enterCosts(actor)
  await correctAndConfirm(actor)
  rehearsal.scene('The proofs')
  await bringEvidence(actor, files)
  rehearsal.scene('Check, package, hand-off')
  await actor.says('check', /Ready/)
  await actor.presses(
    { verb: 'claim.package' },
    {},
    /I am making the package/,
    /is ready\. Allow/,
    /may .*zip be put/,
    /package made, not submitted/,
  )
  await actor.allowsUpload(/is in your OneDrive/)
  await actor.says(
    'submitted CC-2026-서울-118 on 16 November 2026',
    /Submitted in Partner Center as CC-2026-서울-118\. Locked here/,
  )
}
