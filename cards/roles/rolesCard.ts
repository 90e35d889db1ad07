import type { CalendarDate } from '../../rules/calendarDate'
import type { Role } from '../../rules/roles'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { peoplePicker } from '../elements/peoplePicker'
import { plain } from '../elements/plain'
import { subheading } from '../elements/subheading'
import { typingHint } from '../elements/typingHint'

/** Somebody as the card shows them: the name as Teams has it (empty when never met), and who gave the role when. */
export interface RoleHolder {
  id: string
  name: string
  role: Role
  by?: string
  on?: CalendarDate
}

export interface RolesCardData {
  people: readonly RoleHolder[]
  /** The person may change roles. */
  mayChange: boolean
}

const mostShown = 15

function personLine({ text }: CardContext, { name, by, on }: RoleHolder): CardElement {
  const { person } = text.roles
  const shown = plain(name, 60) || person.notMet
  const given = by !== undefined && on !== undefined
  const sentence = given
    ? person.by(shown, plain(by, 60) || person.somebody, text.formats.shortDate(on))
    : person.known(shown)
  return line(sentence, { spacing: 'small' })
}

function group(ctx: CardContext, title: string, people: readonly RoleHolder[], none: string): CardElement[] {
  const shown = people.slice(0, mostShown)
  const hidden = people.length - shown.length
  return [
    subheading(title),
    ...(shown.length === 0 ? [line(none, { isSubtle: true })] : []),
    ...shown.map((person) => personLine(ctx, person)),
    ...(hidden > 0 ? [line(ctx.text.cards.more(ctx.text.formats.number(hidden)), { isSubtle: true })] : []),
  ]
}

function changing(ctx: CardContext, { people, mayChange }: RolesCardData): CardElement[] {
  if (!mayChange || people.length === 0) return []
  const { roles } = ctx.text
  return [
    subheading(roles.change),
    peoplePicker(ctx, 'in.person', ctx.text.roles.pick, people),
    {
      type: 'ActionSet',
      actions: [
        button(ctx, roles.buttons.makeLead, { verb: 'role.grant' }),
        button(ctx, roles.buttons.makeMember, { verb: 'role.revoke' }),
      ],
    },
    ...typingHint(ctx, roles.typeRole),
  ]
}

/** Who leads and who is a member, what that means and what it does not, and, for leads, a way to change it. */
export function rolesCard(ctx: CardContext, data: RolesCardData): Card {
  const { roles, risk, cards } = ctx.text
  const of = (role: Role) => data.people.filter((person) => person.role === role)
  const [meaning, ...limits] = roles.about
  return adaptiveCard(
    ctx,
    [
      heading(roles.title),
      ...(meaning ? [line(meaning)] : []),
      ...group(ctx, roles.leads, of('lead'), roles.person.somebody),
      ...group(ctx, roles.members, of('member'), roles.noMembers),
      ...changing(ctx, data),
      ...limits.map((sentence) => line(sentence, { isSubtle: true, size: 'small' })),
    ],
    [
      data.mayChange
        ? button(ctx, roles.all.title, { verb: 'claim.listAll' }, { associatedInputs: 'none' })
        : button(ctx, cards.buttons.myClaims, { verb: 'claim.list' }, { associatedInputs: 'none' }),
      button(ctx, risk.buttons.atRisk, { verb: 'risk.show' }, { associatedInputs: 'none' }),
    ],
  )
}
