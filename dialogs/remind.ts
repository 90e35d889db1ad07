import type { Card } from '../cards/card'
import { digestCard } from '../cards/digestCard'
import { reminderCard } from '../cards/reminderCard'
import type { ShownReminder } from '../cards/shownReminder'
import { askedNow } from './askNext'
import { type Session, show } from './session'
import { shownReminders } from './shownReminders'
import { showStatusQuestion } from './statusQuestion'
import type { TurnInput } from './turn'

type Due = TurnInput & { kind: 'reminders' }

/** Whether the person is in the middle of something: a question is open, or an item or a claim waits for words. */
async function isAnswering({ state, ...session }: Session): Promise<boolean> {
  if (state.expects !== undefined || state.item !== undefined) return true
  const { claims, turn } = session
  const current = state.claimId ? await claims.find(turn.who, state.claimId) : undefined
  return current?.ok === true && askedNow({ ...session, state }, current.value) !== undefined
}

/** The claim that all of it is about, when there is just one. */
function onlyClaim(reminders: readonly ShownReminder[]): string | undefined {
  const ids = reminders.flatMap((one) => {
    if (one.kind === 'status') return one.claims.map(({ id }) => id)
    return one.kind === 'fund-run-by' ? [] : [one.claim.id]
  })
  return new Set(ids).size === 1 ? ids[0] : undefined
}

function cardOf({ ctx }: Session, reminders: readonly ShownReminder[], { again, insteadOf }: Due): Card {
  const [only, ...others] = reminders
  const more = { again, ...(insteadOf === undefined ? {} : { insteadOf }) }
  return only && others.length === 0
    ? reminderCard(ctx, { reminder: only, ...more })
    : digestCard(ctx, { reminders, ...more })
}

/** The weekly question alone has a card of its own, unless there is something to say about the message itself. */
const isQuestion = (reminders: readonly ShownReminder[], { again, insteadOf }: Due) =>
  !again && insteadOf === undefined && reminders.length === 1 && reminders[0]?.kind === 'status'

/** Reminds of what is due in one message; no reply when nothing of it is true or needed any more. */
export async function remind(session: Session, input: Due): Promise<void> {
  const reminders = await shownReminders(session, input.reminders)
  if (reminders.length === 0) return
  const before = session.state
  const claimId = onlyClaim(reminders)
  if (isQuestion(reminders, input)) {
    await showStatusQuestion(session, { inPlace: false })
  } else {
    show(session, cardOf(session, reminders, input), { inPlace: false, ...(claimId ? { claimId } : {}) })
    if (claimId) session.state = { ...before, claimId }
  }
  // What is typed next belongs where it was asked for.
  if (await isAnswering({ ...session, state: before })) session.state = before
}
