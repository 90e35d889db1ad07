import { keyAction, type Pressed } from '../../../../bot/tab/client/list/keyAction'
import { readCells } from '../../../../bot/tab/client/list/readCells'

test.each<[string, string, string[][]]>([
  ['one cell', 'Hanbit', [['Hanbit']]],
  ['a row', 'a\tb\tc', [['a', 'b', 'c']]],
  [
    'rows as Windows copies them',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['rows as a Mac copies them', 'a\nb', [['a'], ['b']]],
  [
    'empty cells, also the last',
    'a\t\tc\t\n\tb',
    [
      ['a', '', 'c', ''],
      ['', 'b'],
    ],
  ],
  ['an empty last cell of all', 'a\t', [['a', '']]],
  ['a cell with a line end, a tab and quotes in it', '"two\nlines"\t"a ""b"" \t c"', [['two lines', 'a "b" c']]],
  ['quotes that belong to the words', '"Best" price\tx', [['"Best" price', 'x']]],
  ['white space around', '  a  b \tc', [['a b', 'c']]],
])('%s', (_what, text, cells) => {
  expect(readCells(text)).toEqual(cells)
})

const key = (name: string, more: Partial<Pressed> = {}) => {
  return { key: name, altKey: false, ctrlKey: false, metaKey: false, isComposing: false, ...more }
}

test.each([
  ['Enter goes down', key('Enter'), false, 'down'],
  ['Enter in a picked cell too', key('Enter'), true, 'down'],
  ['Ctrl+Enter saves', key('Enter', { ctrlKey: true }), false, 'save'],
  ['on a Mac Cmd+Enter', key('Enter', { metaKey: true }), true, 'save'],
  ['Alt+Delete removes', key('Delete', { altKey: true }), true, 'remove'],
  ['where there is no Delete, Alt+Backspace', key('Backspace', { altKey: true }), false, 'remove'],
  ['Delete alone deletes a letter', key('Delete'), false, undefined],
  ['an arrow goes up', key('ArrowUp'), false, 'above'],
  ['and down', key('ArrowDown'), false, 'below'],
  ['but picks where one picks', key('ArrowDown'), true, undefined],
  ['Alt+Down opens what is picked', key('ArrowDown', { altKey: true }), true, undefined],
  ['sideways stays in the text', key('ArrowLeft'), false, undefined],
  ['Enter that ends a composed word is no Enter', key('Enter', { isComposing: true }), false, undefined],
] as const)('%s', (_what, pressed, isPicked, action) => {
  expect(keyAction(pressed, isPicked)).toBe(action)
})
