import { plain } from '../../../cards/elements/plain'
import { verbatim } from '../../../cards/elements/verbatim'

test.each([
  ['a link', '[Approve](https://evil.example)', '\\[Approve\\](https\\://evil.example)'],
  ['a picture', '![t](https://evil.example/t.png)', '!\\[t\\](https\\://evil.example/t.png)'],
  ['a bare address', 'see www.evil.example', 'see www\\.evil.example'],
  ['an address in brackets', '<https://evil.example>', '\\<https\\://evil.example\\>'],
  ['emphasis', '**b** _i_ ~~s~~ `c`', '\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\`c\\`'],
  ['a heading', '# h', '\\# h'],
  ['a bulleted list', '- one', '\\- one'],
  ['a numbered list', '12. one', '12\\. one'],
  ['an entity', 'a &lt;b&gt; c', 'a \\&lt;b\\&gt; c'],
  ['a backslash', 'C:\\files', 'C:\\\\files'],
  ['an ordinary file name', 'invoice-2026.10 (final).pdf', 'invoice-2026.10 (final).pdf'],
  ['Hangul', '홍길동 강연', '홍길동 강연'],
])('%s shows as it was typed', (_what, typed, escaped) => {
  expect(plain(typed)).toBe(escaped)
})

test.each([
  ['a template', '{{DATE(2026-01-01)}} {{{x}}}', '{ {DATE(2026-01-01)}} { { {x}}}'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like a template
  ['a placeholder', 'pay ${amount}', 'pay $ {amount}'],
  ['a mention', '<at>Admin</at> < at', '‹at>Admin‹/at> < at'],
  ['a mention inside a mention', '<<at></at>at>x', '<‹at>‹/at>at>x'],
  ['turned writing direction', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['characters that take no room', 'a\u200Bb\u00ADc\uFEFFd', 'abcd'],
  ['control characters', 'a\u0007b\u0000c', 'abc'],
  ['half a character', 'a\uD800b', 'ab'],
  ['a flood of lines', 'a\n\n\n\r\n\tb', 'a b'],
])('%s is defused', (_what, typed, shown) => {
  expect(verbatim(typed)).toBe(shown)
})

test('a long text is cut between characters, and shows that it is', () => {
  expect(verbatim('😀'.repeat(400), 10)).toBe(`${'😀'.repeat(9)}…`)
  expect(verbatim('short', 5)).toBe('short')
  expect(Array.from(plain('a'.repeat(10_000)))).toHaveLength(300)
})

test('escaping a hostile text of 50,000 characters is a matter of milliseconds', () => {
  const start = performance.now()
  for (const bad of [
    '<at '.repeat(12_500),
    '{'.repeat(50_000),
    '&'.repeat(50_000),
    ' \n'.repeat(25_000),
    '\\'.repeat(50_000),
  ]) {
    plain(bad, 50_000)
  }
  expect(performance.now() - start).toBeLessThan(1000)
})
