import { claimBodies } from '../../../bot/store/claimBodies'
import type { CoOpBody } from '../../../rules/claim'
import { sampleClaim } from './sampleClaim'

const { body } = sampleClaim()

test('what was written is read back', () => {
  const bodies = claimBodies()
  const text = bodies.write('claim-1', body)
  for (const _ of [1, 2]) expect(bodies.read('claim-1', text)).toEqual(body)
})

test('nobody can change what others read too', () => {
  const bodies = claimBodies()
  const read = bodies.read('claim-1', bodies.write('claim-1', body)) as CoOpBody
  expect(() => {
    read.answers.title = 'Another'
  }).toThrow(TypeError)
  expect(() => read.skipped.push('title')).toThrow(TypeError)
})

test('a body of a time before some field has that field filled in, however often it is read', () => {
  const bodies = claimBodies()
  const text = JSON.stringify({ v: 1, type: 'co-op', policy: '2025-07', answers: { title: 'Seminar in Seoul' } })
  for (const _ of [1, 2]) expect(bodies.read('claim-1', text)).toEqual(body)
})

test('that one text was good does not make another one good', () => {
  const bodies = claimBodies()
  const text = bodies.write('claim-1', body)
  for (const _ of [1, 2]) {
    expect(() => bodies.read('claim-1', text.replace('"v":1', '"v":9'))).toThrow('claim-1 has a body')
  }
})

test('more claims than are remembered are read all the same', () => {
  const bodies = claimBodies()
  const texts = Array.from({ length: 600 }, (_, n) => bodies.write(`claim-${n}`, { ...body, policy: `${n}` }))
  expect(texts.map((text, n) => bodies.read(`claim-${n}`, text))).toEqual(
    texts.map((_, n) => ({ ...body, policy: `${n}` })),
  )
})
