import type { CsrLine } from '../../rules/csr/csr'
import { csrAmount } from '../../rules/csr/csrAmount'
import type { CsrLineWords } from '../text/csrText'
import type { Text } from '../text/text'
import { csrHours } from './csrHours'

/**
 * A line in words, as the person wrote its names.
 * @param number from 1, as lines are shown and typed
 */
export function csrLineWords(text: Text, line: CsrLine, number: number): CsrLineWords {
  const { formats, csr } = text
  const { person, role, task, servedOn, hours, rate, currency, basis } = line
  return {
    number: formats.number(number),
    person,
    role,
    task,
    on: formats.shortDate(servedOn),
    hours: csrHours(text, hours),
    rate: formats.money(rate, currency),
    amount: formats.money(csrAmount(line).minor, currency),
    basis: basis ? csr.bases[basis].name : '',
  }
}
