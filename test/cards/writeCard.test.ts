import { writeCard } from '../../cards/writeCard'
import { checklist } from '../../rules/checklist'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { coOpClaim, keptFile } from '../support/claims'
import { buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const claim = coOpClaim()
const items = checklist(claim.body, coOpPolicy)
const answering = (answer: string) => {
  const found = items.find((item) => item.row.answer === answer)
  if (!found) throw new Error(`no item is answered by ${answer}`)
  return found
}
const rest = { claim, files: [keptFile()], problems: {}, typed: {} }
const inputIds = (card: ReturnType<typeof writeCard>) => inputsOf(card).map(({ id }) => id)

test('figures have a field each, filled in with what was saved, and an optional one says so', () => {
  const item = { ...answering('metric'), given: { files: [], metrics: { registered: 48 } } }
  const card = writeCard(context(), { ...rest, item })
  expect(inputIds(card)).toEqual(expect.arrayContaining(['in.m.registered', 'in.m.attended', 'in.note']))
  expect(inputsOf(card).find(({ id }) => id === 'in.m.registered')).toMatchObject({ value: '48' })
  expect(inputsOf(card).find(({ id }) => id === 'in.m.attended')?.label).toMatch(/\(optional\)$/)
})

test('a refused figure stands there again with what is wrong', () => {
  const refused = { typed: { 'm.registered': 'many' }, problems: { 'm.registered': 'Write a number.' } }
  const card = writeCard(context(), { ...rest, item: answering('metric'), ...refused })
  expect(inputsOf(card).find(({ id }) => id === 'in.m.registered')).toMatchObject({ value: 'many' })
  expect(card.fallbackText).toContain('Please correct: Write a number.')
})

test('a tick names the file that shows it, or none', () => {
  const card = writeCard(context(), { ...rest, item: answering('confirm') })
  const [which] = inputsOf(card)
  expect(which).toMatchObject({ id: 'in.confirmFile', choices: [{ value: 'file-1' }, { value: 'none' }] })
  expect(buttonTitled(card, 'Confirm').verb).toBe('evidence.write')
})

test('a tick given before is shown as it was', () => {
  const chosen = (confirmed: { fileId?: string }) => {
    const item = { ...answering('confirm'), given: { files: [], confirmed } }
    return inputsOf(writeCard(context(), { ...rest, item })).find(({ id }) => id === 'in.confirmFile')
  }
  expect(chosen({ fileId: 'file-1' })).toMatchObject({ value: 'file-1' })
  expect(chosen({})).toMatchObject({ value: 'none' })
})

test('an empty field does not keep a person from saying that it does not apply', () => {
  const card = writeCard(context(), { ...rest, item: answering('metric') })
  const required = inputsOf(card).filter((input) => input.isRequired)
  expect(required.map(({ id }) => id)).toEqual(['in.reason'])
})
