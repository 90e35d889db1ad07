import { plain } from '../../cards/elements/plain'
import { textTwin } from '../../cards/textTwin'

test('a link of ours reads as its words and its address, and nobody else can make one', () => {
  const line = (text: string) => ({ type: 'TextBlock', text, wrap: true }) as const
  const said = textTwin({
    body: [line('[Open in Claims](https://a.example/?b=1).'), line(plain('[pay](https://b.example)'))],
  })
  expect(said.split('\n')).toEqual(['Open in Claims: https://a.example/?b=1.', '[pay](https://b.example)'])
})

test('a card reads as text: what it says, what can be filled in, what is chosen, what can be pressed', () => {
  const said = textTwin({
    body: [
      { type: 'TextBlock', text: 'Costs of Kim \\& Co\\. \\[draft\\]', wrap: true },
      { type: 'FactSet', facts: [{ title: 'City', value: 'Seoul' }] },
      { type: 'Container', items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'a_b' }] }] },
      { type: 'Input.Text', id: 'in.a', label: 'Name', maxLength: 9, value: 'Kim' },
      { type: 'Input.Text', id: 'in.b', label: 'Number', maxLength: 9 },
      { type: 'Input.Date', id: 'in.c', label: 'Day', value: '2026-10-05' },
      {
        type: 'Input.ChoiceSet',
        id: 'in.d',
        label: 'Sent by',
        style: 'expanded',
        isMultiSelect: true,
        wrap: true,
        value: 'x,z',
        choices: [
          { title: 'Mail', value: 'x' },
          { title: 'Email', value: 'y' },
          { title: 'SMS', value: 'z' },
        ],
      },
      {
        type: 'Input.Toggle',
        id: 'in.e',
        label: 'Sure',
        title: 'Yes',
        value: 'no',
        valueOn: 'yes',
        valueOff: 'no',
        wrap: true,
      },
      { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: 'Look', url: 'https://a.example' }] },
    ],
    actions: [
      {
        type: 'Action.ShowCard',
        title: 'Done (1)',
        card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Invoice', wrap: true }] },
      },
    ],
  })
  expect(said.split('\n')).toEqual([
    'Costs of Kim & Co. [draft]',
    'City: Seoul',
    'a_b',
    'Name: Kim',
    'Number: ____',
    'Day: 2026-10-05',
    'Sent by:',
    '  (x) Mail',
    '  ( ) Email',
    '  (x) SMS',
    'Sure: ( ) Yes',
    '[Look]',
    '[Done (1)]',
    '  Invoice',
  ])
})
