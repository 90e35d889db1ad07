import type { CoOpClaim } from '../rules/claim'
import type { Card, CardElement } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { openUrl } from './elements/openUrl'
import { plain } from './elements/plain'
import { subheading } from './elements/subheading'
import { verbatim } from './elements/verbatim'

export interface HandOffSection {
  heading: string
  rows: readonly { label: string; value: string }[]
}

export interface HandOffCardData {
  claim: CoOpClaim
  /** The values in the order in which Partner Center asks for them. */
  values: readonly HandOffSection[]
  packageName: string
  packageSize: number
  download?: string
  partnerCenterUrl: string
}

// What fits on a card; the package's index has it all.
const mostRows = 45
const mostCharacters = 3500

/** The sections cut to what a card can hold, in order. */
function fitting(sections: readonly HandOffSection[]): HandOffSection[] {
  let rowsLeft = mostRows
  let charactersLeft = mostCharacters
  return sections.flatMap((section) => {
    const rows = section.rows.filter(({ label, value }) => {
      rowsLeft -= 1
      charactersLeft -= Math.min(value.length, 500) + label.length
      return rowsLeft >= 0 && charactersLeft >= 0
    })
    return rows.length > 0 ? [{ heading: section.heading, rows }] : []
  })
}

function sectionElements(section: HandOffSection): CardElement[] {
  return [
    subheading(plain(section.heading, 80)),
    ...section.rows.flatMap(({ label, value }): CardElement[] => [
      line(plain(label, 80), { isSubtle: true, size: 'small' }),
      // A TextRun, so that what is copied is exactly what was entered.
      { type: 'RichTextBlock', spacing: 'none', inlines: [{ type: 'TextRun', text: verbatim(value, 500) || '–' }] },
    ]),
  ]
}

/** The package is made: what to do with it, and every value to enter in Partner Center, ready to copy. */
export function handOffCard(ctx: CardContext, data: HandOffCardData): Card {
  const { buttons, handOff } = ctx.text.cards
  const { claim, values, packageName, packageSize } = data
  const shown = fitting(values)
  const pages = [
    ...openUrl(buttons.viewInPartnerCenter, data.partnerCenterUrl),
    ...openUrl(buttons.download, data.download),
  ]
  const count = (sections: readonly HandOffSection[]) => sections.flatMap(({ rows }) => rows).length
  const body = [
    line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
    heading(handOff.title),
    line(handOff.package(plain(packageName, 120), ctx.text.formats.bytes(packageSize))),
    line(handOff.unzip),
    ...(pages.length > 0 ? [{ type: 'ActionSet', actions: pages } as const] : []),
    line(handOff.values, { weight: 'bolder' }),
    ...shown.flatMap(sectionElements),
    ...(count(shown) < count(values) ? [line(handOff.rest)] : []),
    line(handOff.drafts, { isSubtle: true }),
  ]
  return adaptiveCard(ctx, body, [
    button(ctx, buttons.submitted, { verb: 'claim.submitted', claimId: claim.id }),
    button(ctx, buttons.checklist, { verb: 'claim.open', claimId: claim.id }),
  ])
}
