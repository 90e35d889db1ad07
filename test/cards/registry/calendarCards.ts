import { calendarEndedCard } from '../../../cards/calendar/calendarEndedCard'
import { calendarFeedCard } from '../../../cards/calendar/calendarFeedCard'
import { calendarOfferCard } from '../../../cards/calendar/calendarOfferCard'
import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { claimDates } from '../../../rules/claimDates'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { coOpClaim } from '../../support/claims'
import { hostileName } from '../hostile'

const ordinary = coOpClaim({
  body: { vendorAsks: [{ costId: 'c1', askedOn: '2026-12-01', dueOn: '2026-12-15', language: 'ko' }] },
})
const withdrawn = coOpClaim({ status: 'withdrawn' })
const hostile = coOpClaim({ body: { answers: { ...ordinary.body.answers, title: hostileName } } })
const manyAsks = Array.from({ length: 30 }, () => ({
  costId: 'c1',
  askedOn: '2026-12-01',
  dueOn: '2026-12-15',
  language: 'ko',
}))
const datesOf = (claim: typeof ordinary) => claimDates(claim, coOpPolicy, [])
const address = `https://claims.contoso.example/calendar/${'x'.repeat(43)}.ics`

/** Every card about calendars, with ordinary data, with none, and with the worst. */
export const calendarCards: Record<string, (ctx: CardContext) => Card> = {
  'calendar offer': (ctx) => calendarOfferCard(ctx, { claim: ordinary, dates: datesOf(ordinary), feeds: true }),
  'calendar offer in local mode': (ctx) =>
    calendarOfferCard(ctx, {
      claim: ordinary,
      dates: datesOf(ordinary),
      feeds: false,
      download: 'http://127.0.0.1:3978/local/calendar/1',
    }),
  'calendar offer where nothing counts': (ctx) =>
    calendarOfferCard(ctx, { claim: withdrawn, dates: datesOf(withdrawn), feeds: true }),
  'calendar offer, hostile': (ctx) => {
    const claim = { ...hostile, body: { ...hostile.body, vendorAsks: manyAsks } }
    return calendarOfferCard(ctx, { claim, dates: datesOf(claim), feeds: true, download: 'javascript:alert(1)' })
  },
  'calendar address': (ctx) => calendarFeedCard(ctx, { address }),
  'calendar address, as long as one gets': (ctx) =>
    calendarFeedCard(ctx, { address: `https://${'a.'.repeat(120)}example/calendar/${'x'.repeat(43)}.ics` }),
  'calendar address ended': (ctx) => calendarEndedCard(ctx, { sentence: ctx.text.calendar.feed.ended }),
}
