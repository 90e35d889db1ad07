import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import type { CoOpClaim } from '../../../rules/claim'
import { samplePdf } from '../../bot/files/sampleFiles'
import { checkManifest } from '../../bot/package/checkManifest'
import { type Chat, press } from '../../support/chat'
import { chatting } from '../../support/chatting'
import { changeAs, preparedClaim } from '../../support/preparedClaim'

// A Tuesday, after the seminar was submitted.
const world = chatting(Date.UTC(2027, 2, 9, 3))

const agenda = samplePdf('agenda')
const booth = samplePdf('booth')

/** Somebody whose claim was submitted with an agenda, and what a reviewer then wrote. */
async function askedAfterAgenda(words: string): Promise<{ chat: Chat; claim: CoOpClaim }> {
  const chat = world.someone()
  const claim = await preparedClaim(world.well, chat.person)
  await chat.follow([['my claims'], ['open 1'], ['item agenda', 'Agenda']])
  await chat.send([{ name: 'agenda.pdf', bytes: agenda }])
  await changeAs(world.well, chat.person, claim.id, { do: 'submitted', claimNumber: '4711', on: '2027-02-10' })
  await chat.follow([['documentation request'], [words, 'I read'], ['confirm request', 'counts now']])
  return { chat, claim }
}

/** Makes the package, takes it into OneDrive, and gives what is in it. */
async function packed(chat: Chat): Promise<Record<string, Buffer>> {
  await chat.follow([['request package', 'I am making the package']])
  await chat.settled()
  await chat.person.consent('accept', undefined)
  await chat.settled()
  const upload = [...world.teams.record.uploads.values()].filter(({ complete }) => complete).at(-1)
  if (!upload) throw new Error('nothing was uploaded')
  return Object.fromEntries(Object.entries(unzipSync(upload.bytes)).map(([name, data]) => [name, Buffer.from(data)]))
}

test('the answers are a package of the new file alone; what the claim had already is picked, and not sent again', async () => {
  const { chat } = await askedAfterAgenda('Please provide the following:\n1. Photos of the event\n2. Agenda')
  await chat.follow([[press('Attach', { item: '1' }), 'Send the file here now']])
  await chat.send([{ name: 'booth.pdf', bytes: booth }])
  const [state] = Object.values((await chat.claim()).body.evidence).filter(({ files }) => files.length > 0)
  await chat.follow([
    [press('Already in the claim', { item: '2' }), 'agenda.pdf'],
    [press('Use this file', { file: state?.files[0]?.fileId ?? '' }), 'Everything has an answer'],
  ])
  const entries = await packed(chat)
  const pdfs = Object.keys(entries).filter((name) => name.endsWith('.pdf'))
  expect(pdfs).toHaveLength(2)
  const file = pdfs.find((name) => name.includes('booth')) ?? ''
  expect(entries[file]?.equals(booth)).toBe(true)
  expect(checkManifest(entries)).toMatchObject({ wrong: [], unlisted: [] })
  const { items } = JSON.parse(entries['request.json']?.toString() ?? '{}')
  expect(items[1].answers).toMatchObject([{ fileId: state?.files[0]?.fileId, kept: true }])
})

test('a spot check is answered with all originals and their hashes in one go, and leaves the status alone', async () => {
  const { chat, claim } = await askedAfterAgenda('Please send us the originals of this claim for a spot check.')
  expect((await chat.asked()).requests[0]?.body.kind).toBe('originals')
  const entries = await packed(chat)
  const original = Object.keys(entries).find((name) => name.includes('agenda')) ?? ''
  expect(entries[original]?.equals(agenda)).toBe(true)
  const hash = createHash('sha256').update(agenda).digest('hex')
  expect(entries['manifest.sha256']?.toString()).toContain(`${hash}  ${original}`)
  expect(checkManifest(entries)).toMatchObject({ wrong: [], unlisted: [] })
  await chat.follow([['originals sent on 9 March 2027', 'sent on Mar 9, 2027', 'status of the claim stays']])
  const after = await chat.claim()
  expect([after.id, after.body.reports.map(({ status }) => status)]).toEqual([claim.id, ['submitted']])
})
