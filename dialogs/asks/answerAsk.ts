import { plain } from '../../cards/elements/plain'
import { askedCard } from '../../cards/requests/askedCard'
import type { KeptFile } from '../../rules/keptFile'
import type { Params } from '../../rules/outcome'
import type { Reason } from '../../rules/reasons'
import { targetWord } from '../../rules/requests/answerTarget'
import type { Ask } from '../../rules/requests/ask'
import type { AskChange } from '../../rules/requests/changeAsk'
import { limitMb } from '../openItem'
import { acting, type Session, say, settle, show } from '../session'

/** What else the person is asked for: what was asked after this, then from the first on. */
export async function nextAsk({ claims, turn }: Session, { id }: Pick<Ask, 'id'>): Promise<Ask | undefined> {
  const open = (await claims.asksFor(turn.who)).filter((one) => one.id !== id)
  return open.find((one) => one.id > id) ?? open[0]
}

/** The card of who was asked, as it stands now. */
export async function askedCardOf(session: Session, ask: Ask, look: { sending?: boolean; changed?: string } = {}) {
  const { claims, turn, ctx } = session
  const [names, next] = await Promise.all([claims.namesOf(turn.who, [ask.askedBy]), nextAsk(session, ask)])
  const link = ctx.link?.('')
  const more = { ...(link ? { link } : {}), ...(next ? { next } : {}) }
  return askedCard(ctx, { ask, asker: names[ask.askedBy] ?? '', limitMb, ...more, ...look })
}

/** Shows a colleague what they were asked for, and is on it from here. */
export async function showAsk(
  session: Session,
  ask: Ask,
  look: { sending?: boolean; changed?: string; inPlace?: boolean } = {},
): Promise<void> {
  const { inPlace = true, ...more } = look
  const card = await askedCardOf(session, ask, more)
  settle(session)
  session.state = { ...session.state, askId: ask.id }
  show(session, card, { inPlace, face: 'ask', claimId: ask.id })
}

/** The next files are for what was asked. */
export async function sendFor(session: Session, ask: Ask): Promise<void> {
  await showAsk(session, ask, { sending: true })
  const itemId = targetWord({ kind: 'ask', askId: ask.id })
  session.state = { ...session.state, item: { claimId: ask.claimId, itemId } }
}

/** Brings the cards of who was asked up to date where they stand. */
export function followAsk(session: Session, ask: Ask): void {
  const draw = async () => {
    const now = await session.claims.findAsk(session.turn.who, ask.id)
    return askedCardOf(session, now.ok ? now.value : ask)
  }
  const pointer = () => askedCard(session.ctx, { ask, asker: '', limitMb })
  session.replies.push({ kind: 'refresh', face: 'ask', claimId: ask.id, anew: false, draw, pointer })
}

const gone: readonly Reason[] = ['locked', 'requestClosed', 'askClosed']

/** A file that comes too late is kept, and that is what counts for who sent it. */
function refused(
  { text }: Session,
  change: AskChange,
  { reason, params = {} }: { reason: Reason; params?: Params },
): string {
  const isLate = change.do === 'answer' && gone.includes(reason)
  return isLate ? text.requests.say.fileForClosed : text.reasons[reason](params)
}

/** What somebody was asked for is answered, declined or put off; who asked hears of it after this turn. */
export async function changeAsk(
  session: Session,
  ask: Ask,
  change: AskChange,
  sentence: (asker: string) => string,
): Promise<boolean> {
  const { claims, turn, text } = session
  const part = change.do === 'answer' ? change.fileId : undefined
  const done = await claims.changeAsk(acting(session, part), ask.id, change)
  if (!done.ok) {
    say(session, refused(session, change, done))
    return false
  }
  const { hears } = done.value
  const names = await claims.namesOf(turn.who, [hears])
  const said = sentence(plain(names[hears] ?? text.requests.say.someone, 60))
  if (turn.input.kind === 'press') await showAsk(session, done.value.ask, { changed: said })
  else say(session, said)
  if (turn.input.kind !== 'press') followAsk(session, done.value.ask)
  session.replies.push({ kind: 'follow', id: ask.requestId ?? ask.claimId })
  return true
}

/** Files that were sent for what was asked go straight to it. */
export async function filesForAsk(session: Session, ask: Ask, files: readonly KeptFile[]): Promise<void> {
  const { askAnswered } = session.text.requests.say
  for (const { id, name } of files) {
    const change = { do: 'answer' as const, fileId: id }
    if (!(await changeAsk(session, ask, change, (asker) => askAnswered(plain(name, 80), asker)))) return
  }
}
