import type { CoOpClaim } from '../../rules/claim'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { type StayingClaim, stayingLines } from './stayingLines'

export interface DeletionCardData {
  /** Names what is shown here; the button carries it. */
  key: string
  going: readonly CoOpClaim[]
  staying: readonly StayingClaim[]
  /** How many files go. */
  files: number
}

const mostShown = 10

function goingLines({ text }: CardContext, { going, files }: DeletionCardData): CardElement[] {
  const { keep, formats } = text
  const words = keep.delete
  const shown = going.slice(0, mostShown).map((claim) => words.claim(plain(claimTitle(text, claim), 80)))
  const hidden = going.length - shown.length
  const lines = [
    ...(shown.length > 0 ? shown : [words.noClaims]),
    ...(hidden > 0 ? [words.more(formats.number(hidden))] : []),
    ...(files > 0 ? [words.files(files)] : []),
    words.profile,
  ]
  return [line(words.goes, { weight: 'bolder' }), ...lines.map((each) => line(each, { spacing: 'small' }))]
}

/** What of a person's data would go now and what stays, until when and why; deleting asks once more (`in.sure` = `yes`). */
export function deletionCard(ctx: CardContext, data: DeletionCardData): Card {
  const { keep } = ctx.text
  const words = keep.delete
  return adaptiveCard(
    ctx,
    [
      heading(words.title),
      ...goingLines(ctx, data),
      ...stayingLines(ctx, data.staying),
      line(words.cannotUndo, { spacing: 'large' }),
      line(words.exportFirst, { isSubtle: true }),
      {
        type: 'Input.Toggle',
        id: 'in.sure',
        label: words.confirm,
        title: words.sure,
        value: 'no',
        valueOn: 'yes',
        valueOff: 'no',
        wrap: true,
      },
    ],
    [
      button(ctx, keep.buttons.export, { verb: 'data.export' }, { associatedInputs: 'none' }),
      button(ctx, keep.buttons.delete, { verb: 'data.delete', plan: data.key }, { style: 'destructive' }),
    ],
  )
}
