import { factKeys } from './policy/names'

/** Every question of a co-op claim, in the order it is asked. `cost…` questions are about one cost line. */
export const questionKeys = [
  'program',
  'fundsSeen',
  'bankTax',
  'category',
  'activity',
  'title',
  'partnerId',
  'location',
  'venue',
  'dates',
  ...factKeys,
  'costBy',
  'costPayee',
  'costWhat',
  'costExpense',
  'costServed',
  'costGross',
  'costTax',
  'costClaimed',
  'costInvoice',
  'moreCosts',
] as const
export type QuestionKey = (typeof questionKeys)[number]

/** Questions asked together on one card, and the step of the way they belong to. */
export const questionSteps = ['program', 'set-up', 'category', 'activity', 'facts', 'cost', 'more-costs'] as const
export type QuestionStep = (typeof questionSteps)[number]
