import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { Finding, Verdict } from '../rules/findings'
import { type QuestionKey, questionKeys } from '../rules/questionKeys'
import { basisSentence } from './basisSentence'
import type { Card, CardButton, CardElement } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { shortName } from './elements/shortName'
import { showCard } from './elements/showCard'
import { textInput } from './elements/textInput'
import { itemName } from './itemName'

export interface VerdictCardData {
  claim: CoOpClaim
  verdict: Verdict
  findings: readonly Finding[]
  /** The claim's checklist, for the names of the items that mend a finding. */
  items: readonly ChecklistItem[]
}

const mostShown = 20
const rank = { blocking: 0, warning: 1, info: 2 }

const isUnseenLesson = ({ code, level }: Finding) => code === 'rejectedBefore' && level === 'warning'

/** The button that mends a finding: opens the item, or asks the question again. */
function mending(
  ctx: CardContext,
  { claim, items, findings }: VerdictCardData,
  finding: Finding,
): CardButton | undefined {
  const { buttons } = ctx.text.cards
  // One button for all that is about the lines of the CSR, below the first of it.
  if (finding.code.startsWith('csr')) {
    if (finding !== findings.find(({ code }) => code.startsWith('csr'))) return undefined
    return button(
      ctx,
      ctx.text.csr.buttons.enter,
      { verb: 'csr.edit', claimId: claim.id },
      { associatedInputs: 'none' },
    )
  }
  const item = items.find(({ id }) => id === finding.itemId)
  const claimId = claim.id
  if (item) {
    const title = buttons.openNamed(shortName(itemName(ctx.text, item)))
    return button(ctx, title, { verb: 'evidence.attach', claimId, itemId: item.id }, { associatedInputs: 'none' })
  }
  // One button for all that was rejected before, below the first of it.
  if (finding === findings.find(isUnseenLesson))
    return button(ctx, ctx.text.money.buttons.seen, { verb: 'claim.lessons', claimId }, { associatedInputs: 'none' })
  const question: QuestionKey | undefined = questionKeys.find((key) => key === finding.question)
  if (!question) return undefined
  const title = buttons.changeValue(ctx.text.questions[question].short)
  return button(ctx, title, { verb: 'claim.edit', claimId, question }, { associatedInputs: 'none' })
}

interface ShownFinding {
  finding: Finding
  mend: CardButton | undefined
  /** The next one has the same source: it is named once, below the last of them. */
  sameSource: boolean
}

function findingElement(ctx: CardContext, { finding, mend, sameSource }: ShownFinding): CardElement {
  const { cards, findings } = ctx.text
  const sentence = plain(findings[finding.code](finding.params), 500)
  const source = plain(basisSentence(ctx.text, finding.basis), 400)
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(cards.labelled(cards.verdict.level[finding.level], sentence)),
      ...(mend ? [{ type: 'ActionSet', actions: [mend] } as const] : []),
      ...(sameSource ? [] : [line(source, { isSubtle: true, size: 'small', spacing: 'small' })]),
    ],
  }
}

function packageButton(ctx: CardContext, { claim, verdict }: VerdictCardData): CardButton {
  const { buttons, verdict: words } = ctx.text.cards
  const data = { verb: 'claim.package', claimId: claim.id, version: claim.version } as const
  if (verdict !== 'not-ready') return button(ctx, buttons.package, data, { style: 'positive' })
  const look = { placeholder: words.reasonExample, maxLength: 500, multiline: true, required: true }
  const reason = textInput(ctx, 'in.reason', words.reason, look)
  return showCard(buttons.makeAnyway, [line(words.anyway), reason], [button(ctx, buttons.package, data)])
}

/** What our check says before a reviewer does: each finding with its rule, and what mends the first three. */
export function verdictCard(ctx: CardContext, data: VerdictCardData): Card {
  const { cards, formats } = ctx.text
  const { claim, verdict } = data
  const ranked = [...data.findings].sort((a, b) => rank[a.level] - rank[b.level])
  const shown = ranked.slice(0, mostShown)
  const hidden = ranked.length - shown.length
  const mends = shown.map((finding) => mending(ctx, data, finding))
  const firstThree = mends.filter((mend) => mend !== undefined).slice(0, 3)
  const body = [
    line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
    heading(cards.verdict.title[verdict]),
    line(cards.verdict.ours, { isSubtle: true }),
    ...(shown.length === 0 ? [line(cards.verdict.nothingFound)] : []),
    ...shown.map((finding, index) =>
      findingElement(ctx, {
        finding,
        mend: firstThree.find((mend) => mend === mends[index]),
        sameSource: shown[index + 1]?.basis === finding.basis,
      }),
    ),
    ...(hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true })] : []),
  ]
  const open = button(
    ctx,
    cards.buttons.checklist,
    { verb: 'claim.open', claimId: claim.id },
    { associatedInputs: 'none' },
  )
  return adaptiveCard(ctx, body, [packageButton(ctx, data), open])
}
