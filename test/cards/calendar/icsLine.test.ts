import { icsLine } from '../../../cards/calendar/icsLine'
import { fc } from '../../support/chance'

const unfolded = (written: string) => written.replace(/\r\n[ \t]/g, '')

test('a line of 75 octets stays one, one of 76 becomes two', () => {
  expect(icsLine('A', 'x'.repeat(73))).toBe(`A:${'x'.repeat(73)}\r\n`)
  expect(icsLine('A', 'x'.repeat(74))).toBe(`A:${'x'.repeat(73)}\r\n x\r\n`)
})

test.each([
  ['a letter of two octets', 'é'],
  ['a syllable of three', '홍'],
  ['an emoji of four', '🎉'],
])('%s is never cut in two', (_name, letter) => {
  for (let before = 66; before <= 76; before += 1) {
    const value = `${'x'.repeat(before)}${letter}y`
    const bytes = Buffer.from(icsLine('A', value))
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain(letter)
    for (const line of bytes.toString('latin1').split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(75)
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow()
    }
  }
})

test('whatever the text, no line is wider than 75 octets, and unfolding gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const value = text.replace(/[\r\n]/g, '')
      const written = icsLine('SUMMARY', value)
      expect(unfolded(written)).toBe(`SUMMARY:${value}\r\n`)
      for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }),
  )
})
