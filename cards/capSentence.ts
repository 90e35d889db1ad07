import type { ExpenseCode, ProgramId } from '../rules/policy/names'
import type { Cap } from '../rules/policy/policyTypes'
import type { Text } from './text/text'

function limit({ cards, catalogue, formats }: Text, cap: Cap): string {
  const per = catalogue.capScopes[cap.per]
  switch (cap.kind) {
    case 'absolute':
      return cards.cap.absolute(formats.money(cap.minor, cap.currency), per)
    case 'percent-of-earned':
      return cards.cap.percent(formats.number(cap.percent), per)
    case 'greater-of':
      return cards.cap.greaterOf(formats.number(cap.percent), formats.money(cap.minor, cap.currency), per)
    case 'count':
      return cards.cap.attendees(formats.number(cap.count), per)
  }
}

/** A limit on what is reimbursed as a sentence: how much, over what, for which expenses and programs. */
export function capSentence(text: Text, cap: Cap): string {
  const { cards, catalogue, formats } = text
  const expenses = (codes: readonly ExpenseCode[]) => formats.list(codes.map((code) => catalogue.expenses[code].name))
  const programs = (ids: readonly ProgramId[]) => formats.list(ids.map((id) => catalogue.programs[id].name))
  let sentence = limit(text, cap)
  if (cap.expenses) sentence = cards.cap.only(sentence, expenses(cap.expenses))
  if (cap.programs) sentence = cards.cap.forPrograms(sentence, programs(cap.programs))
  if (cap.exceptPrograms) sentence = cards.cap.exceptPrograms(sentence, programs(cap.exceptPrograms))
  if (cap.mayDifferPrograms) sentence = cards.cap.mayDiffer(sentence, programs(cap.mayDifferPrograms))
  return sentence
}
