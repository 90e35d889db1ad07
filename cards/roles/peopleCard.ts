import type { CoOpClaim } from '../../rules/claim'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { peoplePicker } from '../elements/peoplePicker'
import type { NamedPerson } from '../elements/personChoices'
import { plain } from '../elements/plain'
import { typingHint } from '../elements/typingHint'

export interface PeopleCardData {
  claim: CoOpClaim
  /** Names as Teams has them; empty for somebody the bot has not met. */
  owner: string
  deputy: string
  /** Who can be picked; empty when the person may not decide whose the claim is. */
  people: readonly NamedPerson[]
}

function deciding(ctx: CardContext, { claim, people }: PeopleCardData): CardElement[] {
  if (people.length === 0) return []
  const { buttons, people: words } = ctx.text.roles
  const of = { verb: 'claim.assign', claimId: claim.id } as const
  const noDeputy = button(ctx, buttons.noDeputy, { ...of, as: 'nobody' }, { associatedInputs: 'none' })
  return [
    peoplePicker(ctx, 'in.person', ctx.text.roles.pick, people),
    {
      type: 'ActionSet',
      actions: [
        button(ctx, buttons.handOver, { ...of, as: 'owner' }),
        button(ctx, buttons.makeDeputy, { ...of, as: 'deputy' }),
        ...(claim.deputyId === undefined ? [] : [noDeputy]),
      ],
    },
    ...typingHint(ctx, words.typed),
  ]
}

/** Whose a claim is, and, for who may decide it, a way to hand it over or to name a deputy (`in.person`). */
export function peopleCard(ctx: CardContext, data: PeopleCardData): Card {
  const { claim, owner, deputy } = data
  const { people: words, person } = ctx.text.roles
  const named = (name: string) => plain(name, 60) || person.somebody
  const open = { verb: 'claim.open', claimId: claim.id } as const
  return adaptiveCard(
    ctx,
    [
      heading(words.title(plain(claimTitle(ctx.text, claim), 120))),
      line(words.owner(named(owner)), { weight: 'bolder' }),
      line(claim.deputyId === undefined ? words.noDeputy : words.deputy(named(deputy)), { spacing: 'none' }),
      line(words.about, { isSubtle: true }),
      ...deciding(ctx, data),
    ],
    [button(ctx, ctx.text.cards.buttons.checklist, open, { associatedInputs: 'none' })],
  )
}
