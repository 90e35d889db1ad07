import type { Verb } from '../../cards/actions'
import { samplePdf } from '../bot/files/sampleFiles'
import type { Chat } from '../support/chat'
import { chatting, lead, otherTenant } from '../support/chatting'
import { submittedClaim } from '../support/submittedClaim'

const boss = { name: 'Gina Guest', tenantId: otherTenant, aadObjectId: 'c1a1b0a7-0000-4000-8000-0000000009e5' }
const tenantId = 'c1a1b0a7-0000-4000-8000-000000000001'
const world = chatting(Date.UTC(2027, 2, 9, 3), {
  INCENTIVES_ADMINS: `${tenantId}/${lead.aadObjectId},${otherTenant}/${boss.aadObjectId}`,
})
const unknown = '0190a0b0-0000-7000-8000-00000000dead'

interface Ids {
  claimId: string
  requestId: string
  askId: string
  heapId: string
  fileId: string
  personId: string
}
/** What the button carries of these; 'nothing' where it carries nothing that is somebody's. */
type Carried = ((ids: Ids) => object) | 'nothing'

const claim = ({ claimId }: Ids) => ({ claimId })
const request = ({ requestId }: Ids) => ({ requestId, item: '1' })
const requestAlone = ({ requestId }: Ids) => ({ requestId })
const ask = ({ askId }: Ids) => ({ askId })
const item = ({ claimId }: Ids) => ({ claimId, itemId: 'agenda' })

const carried: Record<Verb, Carried> = {
  'claim.new': 'nothing',
  'claim.answer': ({ claimId }) => ({ claimId, step: 'facts', asks: ['title'] }),
  'claim.edit': ({ claimId }) => ({ claimId, question: 'title' }),
  'claim.removeCost': ({ claimId }) => ({ claimId, costId: 'c1' }),
  'costs.edit': claim,
  'claim.confirm': claim,
  'claim.list': 'nothing',
  'claim.listAll': 'nothing',
  'claim.open': claim,
  'claim.check': claim,
  'claim.package': claim,
  'claim.submitted': claim,
  'claim.withdraw': claim,
  'claim.copy': claim,
  'claim.status': claim,
  'claim.decision': claim,
  'claim.timeline': claim,
  'claim.correct': claim,
  'claim.dispute': claim,
  'claim.lessons': claim,
  'claim.assign': ({ claimId }) => ({ claimId, as: 'owner' }),
  'claim.purge': claim,
  'payments.record': ({ fileId }) => ({ fileIds: [fileId] }),
  'evidence.attach': item,
  'evidence.place': ({ claimId, heapId }) => ({ claimId, heapId }),
  'evidence.write': item,
  'evidence.notApplicable': item,
  'evidence.remove': item,
  'evidence.delegate': ({ claimId, requestId }) => ({ claimId, requestId, itemId: '1' }),
  'evidence.return': ({ askId }) => ({ askId, how: 'notMe' }),
  'rule.explain': claim,
  'request.list': 'nothing',
  'request.new': claim,
  'request.open': requestAlone,
  'request.edit': requestAlone,
  'request.match': requestAlone,
  'request.confirm': requestAlone,
  'request.attach': request,
  'request.answer': request,
  'request.keep': request,
  'request.takeBack': request,
  'request.package': requestAlone,
  'request.done': requestAlone,
  'request.withdraw': requestAlone,
  'ask.open': ask,
  'ask.attach': ask,
  'history.show': claim,
  'history.verify': claim,
  'data.export': 'nothing',
  'data.delete': 'nothing',
  'reminder.list': claim,
  'reminder.snooze': claim,
  'reminder.stop': 'nothing',
  'reminder.start': 'nothing',
  'reminder.calendar': claim,
  'reminder.feed': 'nothing',
  'reminder.parked': 'nothing',
  'reminder.retry': 'nothing',
  'vendor.ask': claim,
  'invitation.check': claim,
  'csr.edit': ({ claimId }) => ({ claimId, do: 'add', lineId: 'l1' }),
  'csr.issue': claim,
  'risk.show': 'nothing',
  'funds.edit': 'nothing',
  'role.show': 'nothing',
  'role.grant': ({ personId }) => ({ personId }),
  'role.revoke': ({ personId }) => ({ personId }),
  'settings.open': 'nothing',
  'settings.save': 'nothing',
  'help.show': 'nothing',
}
/** What a hostile card could fill in for any of them. */
const inputs = ({ fileId, personId }: Ids) => ({
  'in.item': '1',
  'in.text': 'x',
  'in.title': 'x',
  'in.sure': 'yes',
  'in.reason': 'x',
  'in.on': '2027-03-09',
  'in.status': 'approved',
  'in.number': '1',
  'in.until': '2027-03-15',
  'in.file': fileId,
  'in.person': personId,
})
const verbs = Object.keys(carried) as Verb[]
const ofSomebody = verbs.flatMap((verb) => {
  const fields = carried[verb]
  return fields === 'nothing' ? [] : [{ verb, fields }]
})

let owner: Chat
let ids: Ids
let guests: Chat[]

const kept = async () => {
  const { reader } = world.well.bot.store
  const who = { tenantId, userId: ids.personId }
  return JSON.stringify([
    await owner.claims(),
    await owner.asked(),
    await reader.history.list(tenantId, ids.claimId),
    await world.well.bot.claims.people(who),
  ])
}

beforeAll(async () => {
  owner = world.someone()
  const colleague = world.someone()
  await colleague.say('hello')
  const { id: claimId } = await submittedClaim(world.well, owner.person)
  await owner.follow([
    ['documentation request: 1. Photos of the event\n2. Agenda', 'I read 2 things'],
    ['confirm request', 'counts now'],
    [`ask ${colleague.person.name} for 1`, 'I asked'],
    ['attach answer 2', 'Send the file here now'],
  ])
  await owner.send([{ name: 'agenda.pdf', bytes: samplePdf('agenda') }])
  await owner.send([{ name: 'loose.pdf', bytes: samplePdf('loose') }])
  const { requests, asks } = await owner.asked()
  ids = {
    claimId,
    requestId: requests[0]?.id ?? '',
    askId: asks[0]?.id ?? '',
    heapId: /"heapId":"([^"]+)"/.exec(JSON.stringify(owner.person.messages))?.[1] ?? '',
    fileId: requests[0]?.body.items[1]?.answers[0]?.fileId ?? '',
    personId: owner.person.aadObjectId,
  }
  guests = [world.someone({ tenantId: otherTenant }), world.someone(boss)]
  for (const guest of guests) await guest.say('hello')
})

test('everything the buttons could carry is there', () => {
  expect(Object.values(ids)).not.toContain('')
  expect(new Set(Object.values(ids)).size).toBe(Object.keys(ids).length)
})

describe.each([
  ['a guest of another organisation', 0],
  ['a claims lead of another organisation', 1],
])('to %s', (_, at) => {
  /** All that a press of a button gives back that carries these ids. */
  async function answerTo(verb: Verb, fields: (ids: Ids) => object, known: Ids): Promise<string> {
    const person = guests[at]?.person
    if (!person) throw new Error('no guest')
    const data = { verb, nonce: `${at}-${verb}-${known.claimId}`.slice(0, 64), ...fields(known), ...inputs(known) }
    const turn = await person.execute(person.lastCard(), { type: 'Action.Execute', verb, data })
    await world.well.bot.idle()
    // The nonces of the buttons of two cards differ.
    const replies = turn.replies.map(({ activity }) => [activity.text, activity.attachments])
    return JSON.stringify([turn.status, turn.body, replies]).replace(/"nonce":"[^"]*"/g, '')
  }

  test.each(ofSomebody)('$verb says of what is here no more than of what is nowhere', async ({ verb, fields }) => {
    const before = await kept()
    const nowhere = Object.fromEntries(Object.keys(ids).map((key) => [key, unknown])) as unknown as Ids
    const known = await answerTo(verb, fields, ids)
    expect(known).toBe(await answerTo(verb, fields, nowhere))
    for (const part of ['Seminar', owner.person.name, '4711']) expect(known).not.toContain(part)
    expect(await kept()).toBe(before)
  })
})
