import { type Ask, isOpenAsk } from '../../rules/requests/ask'
import type { Card, CardButton, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { openUrl } from '../elements/openUrl'
import { plain } from '../elements/plain'
import { shortName } from '../elements/shortName'
import { showCard } from '../elements/showCard'
import { textInput } from '../elements/textInput'

export interface AskedCardData {
  ask: Ask
  /** Who asks. */
  asker: string
  limitMb: number
  /** They are about to send: say how. */
  sending?: boolean
  /** A page on which a file can be sent, where there is one. */
  link?: string
  changed?: string
  /** Something else they are asked for. */
  next?: Ask
}

/** Opens another thing they are asked for. */
const nextButton = (ctx: CardContext, { id: askId, body }: Ask) =>
  button(
    ctx,
    ctx.text.requests.buttons.nextAsked(shortName(body.words)),
    { verb: 'ask.open', askId },
    { associatedInputs: 'none' },
  )

function stateLines({ text }: CardContext, { state, body }: Ask): CardElement[] {
  const { requests, formats } = text
  if (state === 'answered') return [line(requests.askedDone, { weight: 'bolder' }), line(requests.askedMore)]
  if (state === 'declined') return [line(requests.askedDeclined, { weight: 'bolder' })]
  if (state === 'ended') return [line(requests.askedEnded, { weight: 'bolder' })]
  if (state === 'waiting') return [line(requests.askedWaiting(body.until ? formats.date(body.until) : ''))]
  return []
}

function buttonsOf(ctx: CardContext, { ask, sending, link, next: other }: AskedCardData): CardButton[] {
  const { requests, cards } = ctx.text
  const { buttons } = requests
  const askId = ask.id
  const next = other ? [nextButton(ctx, other)] : []
  if (!isOpenAsk(ask) && ask.state !== 'answered') return next
  const attach = button(
    ctx,
    buttons.sendFile,
    { verb: 'ask.attach', askId },
    { style: 'positive', associatedInputs: 'none' },
  )
  if (ask.state === 'answered') return [attach, ...next]
  const notMe = button(ctx, buttons.notMe, { verb: 'evidence.return', askId, how: 'notMe' })
  const later = button(ctx, buttons.needTime, { verb: 'evidence.return', askId, how: 'needTime' })
  return [
    ...(sending ? openUrl(cards.buttons.sendOnPage, link) : [attach]),
    showCard(
      requests.notMe,
      [textInput(ctx, 'in.reason', requests.notMeWho, { maxLength: 500, multiline: true })],
      [notMe],
    ),
    showCard(
      requests.needTime,
      [{ type: 'Input.Date', id: 'in.until', label: cards.optional(requests.needTimeUntil) }],
      [later],
    ),
    ...next,
  ]
}

/** All that a colleague learns: who asks, what for, why and by when, and the three ways to answer. */
export function askedCard(ctx: CardContext, data: AskedCardData): Card {
  const { requests, formats, cards } = ctx.text
  const { ask, asker, changed, sending, limitMb } = data
  const { words, reason, dueOn } = ask.body
  const open = isOpenAsk(ask)
  return adaptiveCard(
    ctx,
    [
      ...(changed ? [line(plain(changed, 300), { isSubtle: true })] : []),
      heading(requests.askedTitle(plain(asker || requests.say.someone, 80))),
      line(plain(words, 500), { weight: 'bolder' }),
      ...(reason ? [line(requests.askedWhy(plain(reason, 300)))] : []),
      ...(dueOn && open ? [line(requests.askedDue(formats.date(dueOn)))] : []),
      line(requests.askedAbout, { isSubtle: true, size: 'small' }),
      ...stateLines(ctx, ask),
      ...(sending
        ? [
            line(requests.sendNow(formats.number(limitMb)), { weight: 'bolder' }),
            line(cards.item.types, { isSubtle: true, size: 'small', spacing: 'none' }),
          ]
        : []),
    ],
    buttonsOf(ctx, data),
  )
}
