import type { ClaimAtRisk } from '../rules/claimAtRisk'
import type { NextStep } from '../rules/nextStep'
import type { CardButton, CardElement } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { button } from './elements/button'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { shortName } from './elements/shortName'
import { itemName } from './itemName'
import { moneyList } from './moneyList'

function sentenceOf({ text }: CardContext, step: NextStep): string {
  const { next } = text.risk
  if (step.do !== 'item') return next[step.do]
  const by = text.formats.shortDate(step.by)
  return step.late ? next.late(itemName(text, step.item), by) : next.item(itemName(text, step.item), by)
}

function buttonOf(ctx: CardContext, number: number, { claim, step }: ClaimAtRisk): CardButton {
  const { cards, formats } = ctx.text
  const { buttons } = cards
  const { id: claimId, version } = claim
  const titled = (title: string) => cards.numbered(formats.number(number), title)
  switch (step.do) {
    case 'item': {
      const title = buttons.openNamed(shortName(itemName(ctx.text, step.item), 30))
      return button(ctx, titled(title), { verb: 'evidence.attach', claimId, itemId: step.item.id })
    }
    case 'check':
      return button(ctx, titled(buttons.check), { verb: 'claim.check', claimId })
    case 'package':
      return button(ctx, titled(buttons.package), { verb: 'claim.package', claimId, version })
    case 'submit':
      return button(ctx, titled(buttons.submitted), { verb: 'claim.submitted', claimId })
  }
}

/** One of the steps that save most: the claim and its money, what to do, and the button that does it. */
export function riskStep(ctx: CardContext, risk: ClaimAtRisk, number: number, owner: string): CardElement {
  const { text } = ctx
  const facts = [
    moneyList(text, risk.amount ? [risk.amount] : []),
    text.risk.submitBy(text.formats.shortDate(risk.lastWorkingDay)),
    plain(owner, 50),
  ]
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(text.cards.numbered(text.formats.number(number), plain(claimTitle(text, risk.claim), 70)), {
        weight: 'bolder',
      }),
      line(text.risk.joined(facts.filter(Boolean)), { spacing: 'none' }),
      line(sentenceOf(ctx, risk.step), { spacing: 'none' }),
      { type: 'ActionSet', actions: [buttonOf(ctx, number, risk)] },
    ],
  }
}
