import type { CoOpClaim } from '../../rules/claim'
import type { Csr } from '../../rules/csr/csr'
import { csrDifference } from '../../rules/csr/csrDifference'
import { csrTotals } from '../../rules/csr/csrTotals'
import { noCsr } from '../../rules/csr/noCsr'
import type { Card, CardButton, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { button } from '../elements/button'
import { fittingCard } from '../elements/fittingCard'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { picker } from '../elements/picker'
import { plain } from '../elements/plain'
import { subheading } from '../elements/subheading'
import { typingHint } from '../elements/typingHint'
import { moneyList } from '../moneyList'
import { csrDifferenceSentence } from './csrDifferenceSentence'
import { type CsrFormData, csrForm } from './csrForm'
import { csrHours } from './csrHours'
import { csrLineWords } from './csrLineWords'
import { csrPageButton } from './csrPageButton'
import { csrRateExample } from './csrRateExample'

export interface CsrCardData {
  claim: CoOpClaim
  /** Without one the claim is closed for changes: then the card only shows. */
  form?: CsrFormData
}

const mostShown = 20
const mostPeople = 6

function lineRows(ctx: CardContext, { lines }: Csr): CardElement[] {
  const { csr } = ctx.text
  return lines.slice(0, mostShown).map((one, index) => {
    const words = csrLineWords(ctx.text, one, index + 1)
    const shown = { ...words, person: plain(one.person, 40), role: plain(one.role, 40), task: plain(one.task, 80) }
    return {
      type: 'Container',
      spacing: 'small',
      items: [line(csr.lineWho(shown)), line(csr.lineWhat(shown), { spacing: 'none', isSubtle: true, size: 'small' })],
    }
  })
}

/** What each person and all of them come to, and how that compares with the claim. */
function sumLines(ctx: CardContext, { body }: CoOpClaim): CardElement[] {
  const difference = csrDifference(body)
  if (!difference) return [line(ctx.text.csr.none)]
  const { csr } = ctx.text
  const { people, hours, sums } = csrTotals(body.csr?.lines ?? [])
  const sumsOf = people.length > 1 && people.length <= mostPeople ? people : []
  return [
    ...sumsOf.map((one) => {
      const sum = moneyList(ctx.text, one.sums)
      return line(csr.personTotal(plain(one.person, 40), csrHours(ctx.text, one.hours), sum), { spacing: 'small' })
    }),
    line(csr.total(csrHours(ctx.text, hours), moneyList(ctx.text, sums)), { weight: 'bolder' }),
    line(csrDifferenceSentence(ctx.text, difference), difference.is === 'same' ? {} : { color: 'attention' }),
  ]
}

function signerLine({ text }: CardContext, { signer, signedOn }: Csr): CardElement {
  if (!signer) return line(text.csr.noSigner, { isSubtle: true })
  const on = signedOn ? text.formats.shortDate(signedOn) : ''
  return line(text.csr.signer(plain(signer.name, 60), plain(signer.role, 60), on), { isSubtle: true })
}

/** Every line to be picked, so that those which are not shown can be opened too. */
function pickLine(ctx: CardContext, claimId: string, { lines }: Csr): CardElement[] {
  if (lines.length === 0) return []
  const { csr, formats } = ctx.text
  const choices = lines.map(({ id, person, task }, index) => ({
    title: csr.pickChoice(formats.number(index + 1), person.slice(0, 30), task.slice(0, 30)),
    value: id,
  }))
  return [
    picker(ctx, 'in.line', csr.pick, choices),
    { type: 'ActionSet', actions: [button(ctx, csr.buttons.open, { verb: 'csr.edit', claimId, do: 'open' })] },
  ]
}

function addLine(ctx: CardContext, { id: claimId, body }: CoOpClaim, form: CsrFormData): CardElement[] {
  const { csr } = ctx.text
  const add = button(ctx, csr.buttons.addLine, { verb: 'csr.edit', claimId, do: 'add' }, { style: 'positive' })
  return [
    subheading(csr.add),
    line(csr.oneDay, { isSubtle: true, size: 'small' }),
    ...csrForm(ctx, body, form),
    { type: 'ActionSet', actions: [add] },
    ...typingHint(ctx, csr.typed(csrRateExample(ctx.text, body))),
  ]
}

/**
 * The lines of in-house work with their sums, how they compare with what is claimed, and a form to add one (`in.person`
 * …) or to open one (`in.line`). Five buttons at most: one place is left for a page of their own.
 */
export function csrCard(ctx: CardContext, { claim, form }: CsrCardData): Card {
  const { csr: words, cards, formats } = ctx.text
  const csr = claim.body.csr ?? noCsr
  const claimId = claim.id
  const only = { associatedInputs: 'none' } as const
  const above = [
    line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
    heading(words.title),
    line(words.about, { isSubtle: true }),
  ]
  const below = [
    ...sumLines(ctx, claim),
    signerLine(ctx, csr),
    ...(form ? [...pickLine(ctx, claimId, csr), ...addLine(ctx, claim, form)] : [line(words.locked)]),
  ]
  const hasLines = csr.lines.length > 0
  const actions: CardButton[] = [
    ...(hasLines ? [button(ctx, words.buttons.issue, { verb: 'csr.issue', claimId }, only)] : []),
    ...(form ? csrPageButton(ctx, claimId) : []),
    ...(form ? [button(ctx, words.buttons.whoSigns, { verb: 'csr.edit', claimId, do: 'signer' }, only)] : []),
    button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId }, only),
  ]
  const beyond = Math.max(0, csr.lines.length - mostShown)
  return fittingCard(
    ctx,
    lineRows(ctx, csr),
    (shown, hidden) => {
      const more = hidden + beyond
      const cut = more > 0 ? [line(words.moreLines(more, formats.number(more)), { isSubtle: true })] : []
      return [...above, ...shown, ...cut, ...below]
    },
    actions,
  )
}
