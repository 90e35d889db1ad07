import { type ClaimStatus, claimStatuses } from '../../rules/claim'
import { allowedMoves, type Move, moves, statusAfter } from '../../rules/lifecycle'

/** One row a status, one column a move; `-` is not allowed. */
const sheet = `
             confirm    hand-over    pack   edit       withdraw   close   plan         report       wait         assign       tell         settle
draft        preparing  -            -      draft      withdrawn  -       -            -            -            draft        -            -
preparing    -          handed-over  ready  preparing  withdrawn  -       preparing    -            -            preparing    -            -
ready        -          handed-over  ready  preparing  withdrawn  -       ready        -            -            ready        -            -
handed-over  -          -            -      -          -          closed  handed-over  handed-over  handed-over  handed-over  handed-over  closed
closed       -          -            -      -          -          -       -            handed-over  -            closed       closed       closed
withdrawn    -          -            -      -          -          -       -            -            -            -            -            -
`
const [heading = '', ...lines] = sheet.trim().split('\n')
const columns = heading.trim().split(/\s+/) as Move[]
const cells = lines.flatMap((line) => {
  const [status = '', ...after] = line.split(/\s+/)
  return columns.map((move, index) => ({ status: status as ClaimStatus, move, after: after[index] ?? '' }))
})

test('the sheet has every status and every move', () => {
  expect(lines.map((line) => line.split(' ')[0])).toEqual([...claimStatuses])
  expect([...columns].sort()).toEqual([...moves].sort())
})

test.each(cells)('$move of a claim that is $status: $after', ({ status, move, after }) => {
  expect(statusAfter(status, move) ?? '-').toBe(after)
  expect(allowedMoves(status).includes(move)).toBe(after !== '-')
})
