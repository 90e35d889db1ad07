import type { Session } from './session'
import type { PaymentTyped } from './tellDecision'

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * "KRW 4,400,000 on 3 March 2027 number 123" in its parts, in any order after the amount; undefined when no amount is
 * named: "paid search ads" is no payment.
 */
export function paidTyped({ text }: Pick<Session, 'text'>, typed: string): PaymentTyped | undefined {
  const { on, number } = text.money.typed
  const marks = [...on, ...number].sort((one, other) => other.length - one.length)
  const [amount = '', ...parts] = typed.split(new RegExp(`\\s(${marks.map(literal).join('|')})\\s`, 'i'))
  if (!/\d/.test(amount) || /\p{L}{4,}/u.test(amount)) return undefined
  const said = { amount: amount.trim(), number: '' }
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const mark = parts[at]?.toLowerCase() ?? ''
    const words = parts[at + 1]?.trim() ?? ''
    Object.assign(said, on.includes(mark) ? { on: words } : { number: words })
  }
  return said
}
