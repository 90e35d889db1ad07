import type { CostRowTyped } from '../../rules/costs/costRowTyped'
import { costsSeen } from '../../rules/costs/costsSeen'
import { expensesFor } from '../../rules/costs/expensesFor'
import { typedCostRows } from '../../rules/costs/typedCostRows'
import { type ExpenseCode, expenseCodes } from '../../rules/policy/names'
import { optionWords } from '../text/optionWords'
import type { Text } from '../text/text'
import type { ListView, ViewOf } from './listView'
import { listViewOf } from './listViewOf'

/** The table of costs as a page shows it. */
export interface CostsView extends ListView<CostRowTyped> {
  /** The currency a row has unless another is typed. */
  currency: string
  /** What `readCostRows` needs: ids of the lines, kinds of expense that are offered, and the words of choices. */
  ids: readonly string[]
  expenses: readonly ExpenseCode[]
  words: { costBy: ChoiceWords; costExpense: ChoiceWords }
}

/** The words by which each option may be typed; the first is its title. */
export type ChoiceWords = Record<string, readonly string[]>

function choiceWords(text: Text, question: 'costBy' | 'costExpense', codes: readonly string[]): ChoiceWords {
  return Object.fromEntries(
    codes.map((code) => {
      const { title, also } = optionWords(text, question, code)
      return [code, [title, ...also]]
    }),
  )
}

/** Everything the page of a claim's costs shows and reads them with. */
export function costsView(text: Text, of: ViewOf): CostsView {
  const { body } = of.claim
  return {
    ...listViewOf(text, of),
    rows: typedCostRows(body),
    seen: costsSeen(body),
    currency: body.costs[0]?.currency ?? body.openCost?.currency ?? '',
    ids: body.costs.map(({ id }) => id),
    expenses: expensesFor(body, of.policy),
    words: {
      costBy: choiceWords(text, 'costBy', ['vendor', 'own']),
      costExpense: choiceWords(text, 'costExpense', expenseCodes),
    },
  }
}
