import { type ItemCardData, itemCard } from '../../cards/itemCard'
import { checklist } from '../../rules/checklist'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { coOpClaim, keptFile } from '../support/claims'
import { buttonsOf, buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const claim = coOpClaim()
const [invoice] = checklist(claim.body, coOpPolicy)
if (!invoice) throw new Error('the seminar has no items')
const ids = { claimId: claim.id, itemId: invoice.id }
const data: ItemCardData = { claim, item: invoice, files: [], reusable: [], limitMb: 25 }
const titles = (more: Partial<ItemCardData>) =>
  buttonsOf(itemCard(context(), { ...data, ...more })).map(({ title }) => title)

test('a person is told what to send, how, how large and of what type, before sending', () => {
  const said = itemCard(context(), data).fallbackText
  expect(said).toContain('1 · Third-party invoice')
  expect(said).toContain('Send the file as a message now, up to 25 MB.')
  expect(said).toContain('PDF, JPEG or PNG')
})

test('an item without a file can be marked as not applicable with a reason; one with a file cannot', () => {
  expect(titles({})).toContain('Does not apply')
  expect(titles({ item: { ...invoice, state: 'done' }, files: [keptFile()] })).not.toContain('Does not apply')
})

test('a mark as not applicable can be taken back', () => {
  const away = {
    ...invoice,
    state: 'not-applicable' as const,
    given: { files: [], notApplicable: { reason: 'No vendor' } },
  }
  const card = itemCard(context(), { ...data, item: away })
  expect(card.fallbackText).toContain('You said that it does not apply: No vendor')
  expect(buttonTitled(card, 'It applies after all').data).toMatchObject({ verb: 'evidence.remove', ...ids })
})

test('the only file is removed with one press, several are chosen from', () => {
  const one = itemCard(context(), { ...data, files: [keptFile()] })
  expect(buttonTitled(one, 'Remove file').data).toMatchObject({ verb: 'evidence.remove', ...ids, fileId: 'file-1' })
  const two = itemCard(context(), { ...data, files: [keptFile(), keptFile({ id: 'file-2' })] })
  expect(buttonTitled(two, 'Remove file').data).not.toHaveProperty('fileId')
  expect(inputsOf(two).map(({ id }) => id)).toContain('in.removeFile')
})

test('a file that serves the item already is not offered again', () => {
  const reusable = [keptFile(), keptFile({ id: 'file-2' })]
  const card = itemCard(context(), { ...data, files: [keptFile()], reusable })
  expect(inputsOf(card).find(({ id }) => id === 'in.file')).toMatchObject({ choices: [{ value: 'file-2' }] })
  expect(buttonTitled(card, 'Use this file').data).toMatchObject({ verb: 'evidence.place', ...ids })
})

test('an item that may be written has a field for it', () => {
  const written = { ...invoice, row: { ...invoice.row, answer: 'file-or-text' as const } }
  const card = itemCard(context(), { ...data, item: written })
  expect(inputsOf(card).map(({ id }) => id)).toContain('in.text')
  expect(buttonTitled(card, 'Save text').data).toMatchObject({ verb: 'evidence.write', ...ids })
})

test('where there is a page to send files on, the card leads to it', () => {
  expect(titles({ link: 'http://127.0.0.1:3978/local' })).toContain('Send a file on this page')
  expect(titles({ link: 'http://elsewhere.example/local' })).not.toContain('Send a file on this page')
})
