import type { Question } from '../question'
import { readChoice } from './readChoice'

/** Asked after each complete line: yes opens another one, no ends the costs. */
export const moreCostsQuestion: Question = {
  key: 'moreCosts',
  step: 'more-costs',
  applies: (body) => body.costs.length > 0 && body.openCost === undefined,
  answered: (body) => body.costsDone,
  current: (body) => (body.costsDone ? 'no' : ''),
  input: () => ({ kind: 'choice', options: ['yes', 'no'] }),
  read: (input, body, context) => {
    const read = readChoice(input, 'moreCosts', ['yes', 'no'] as const, context)
    if (!read.ok) return read
    if (read.value === 'no') return { ok: true, value: { ...body, costsDone: true } }
    return { ok: true, value: { ...body, costsDone: false, openCost: { skipped: [] } } }
  },
}
