import { type Activity, type InvokeResponse, StatusCodes, type TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import { textFor } from '../cards/text/textFor'
import { livingFaces, type TurnInput } from '../dialogs/turn'
import { dialogBody } from './teams/dialogBody'
import { inputOf, isInstall, isRemoval } from './teams/inputOf'
import { metIn } from './teams/metIn'
import { cardActivity, type SortedReplies, sortReplies } from './teams/replyActivities'
import { TurnOutlet } from './teams/turnOutlet'
import { typingMeanwhile } from './teams/typingMeanwhile'
import type { CardKeeper } from './turns/cardKeeper'
import type { DueWork } from './turns/dueWork'
import type { OneAtATime } from './turns/oneAtATime'
import type { Met, People } from './turns/people'
import type { RecentAnswers } from './turns/recentAnswers'
import type { RecentIds } from './turns/recentIds'
import { turnFor } from './turns/turnFor'
import type { TurnRunner } from './turns/turnRunner'

/** What the bot is made of; wiring puts it together. */
export interface ClaimsBotNeeds {
  people: People
  runner: TurnRunner
  keeper: CardKeeper
  turns: OneAtATime
  recent: RecentIds
  answers: RecentAnswers<InvokeResponse>
  dueWork: DueWork
  now: () => number
  timeZone: string
  log: Logger
}

const messageType = 'application/vnd.microsoft.activity.message'
const cardType = 'application/vnd.microsoft.card.adaptive'

/** What an invoke is answered with: a dialog, the card in a pressed one's place, or a word that it was heard. */
function invokeAnswer({ inPlace, dialog }: SortedReplies, heard: string): InvokeResponse {
  if (dialog) return { status: StatusCodes.OK, body: dialogBody(dialog) }
  const body = inPlace
    ? { statusCode: StatusCodes.OK, type: cardType, value: inPlace.card }
    : { statusCode: StatusCodes.OK, type: messageType, value: heard }
  return { status: StatusCodes.OK, body }
}

/** One delivery from another: an edited or deleted message keeps its id, and is edited more than once. */
function idOf({ conversation, type, id, timestamp }: Activity): string {
  const when = type === 'message' || type === 'invoke' ? '' : new Date(timestamp ?? 0).toISOString()
  return [conversation.tenantId, conversation.id, type, id, when].join('|')
}

/** Teams activities to turns and back: one at a time per conversation, each delivered twice at most once. */
export class ClaimsBot {
  constructor(private readonly needs: ClaimsBotNeeds) {}

  /** Answers one authenticated activity; resolves when everything it changed is stored and its answer is given. */
  readonly onActivity = async (context: TurnContext): Promise<void> => {
    const { activity } = context
    const met = metIn(activity, this.needs.timeZone)
    if (!met) return this.answerInvoke(context, { status: StatusCodes.OK })
    const { conversation, home = conversation.id } = met
    // The two events of one install may come by different channels of the team.
    const place = isInstall(activity) || isRemoval(activity) ? home : conversation.id
    const inTurn = () => this.needs.turns.run(`${conversation.tenantId}|${place}`, () => this.turn(context, met))
    await typingMeanwhile(context, inTurn)
  }

  private async turn(context: TurnContext, seen: Met): Promise<void> {
    const { people, now } = this.needs
    const { activity } = context
    if (isRemoval(activity)) return people.left(seen)
    if (isInstall(activity)) return this.install(context, await people.meet(seen))
    if (activity.type === 'invoke' && activity.name === 'fileConsent/invoke')
      return this.consent(context, await people.meet(seen))
    const input = inputOf(activity)
    // Who only joined, reacted or typed is not kept.
    if (!input) return this.answerInvoke(context, { status: StatusCodes.OK })
    const met = await people.meet(seen)
    if (await this.isRepeat(context)) return
    // The install event may have come late or never: nobody goes without the welcome.
    if (met.conversation.kind === 'personal' && met.person.welcomedAt === undefined) await this.welcome(context, met)
    await this.answer(context, { ...met, person: { ...met.person, welcomedAt: met.person.welcomedAt ?? now() } }, input)
  }

  /** Whether this was delivered before; a press is then answered as it was. */
  private async isRepeat(context: TurnContext): Promise<boolean> {
    const { answers, recent } = this.needs
    const id = idOf(context.activity)
    const known = answers.get(id)
    if (known) await this.answerInvoke(context, known)
    return known !== undefined || (context.activity.type !== 'invoke' && !recent.isNew(id))
  }

  /** Each person is welcomed once in their own chat, each group chat and team once, however often Teams tells it. */
  private async install(context: TurnContext, met: Met & { firstTime: boolean }): Promise<void> {
    const isNew = met.conversation.kind === 'personal' ? met.person.welcomedAt === undefined : met.firstTime
    if (isNew) await this.welcome(context, met)
  }

  private async welcome(context: TurnContext, met: Met): Promise<void> {
    const { people, now } = this.needs
    await this.answer(context, met, { kind: 'installed' })
    if (met.conversation.kind === 'personal') await people.welcomed(met, now())
  }

  private async answer(context: TurnContext, met: Met, input: TurnInput): Promise<void> {
    const { keeper, dueWork, runner, now, log } = this.needs
    const { activity } = context
    const sorted = sortReplies(await runner.run(turnFor(met, input, { at: now(), activityId: activity.id ?? '' })))
    const place = { tenantId: met.conversation.tenantId, conversationId: met.conversation.id, personId: met.person.id }
    const outlet = new TurnOutlet(context, log)
    for (const outgoing of sorted.messages) {
      await keeper.send(outlet, place, outgoing)
      const pauseMs = outlet.takeUnsent()
      if (pauseMs !== undefined) dueWork.sendAgain(met, { outgoing, pauseMs })
    }
    await this.putInPlace(context, sorted, outlet)
    const shown = sorted.inPlace
    const face = livingFaces.find((one) => one === shown?.face)
    if (face && shown?.claimId && activity.replyToId)
      await keeper.remember(place, activity.replyToId, { face, claimId: shown.claimId })
    dueWork.afterTurn(met, sorted.later)
  }

  /** The card that takes the pressed one's place: in the invoke's answer, or as an update after an old client's submit. */
  private async putInPlace(context: TurnContext, sorted: SortedReplies, outlet: TurnOutlet): Promise<void> {
    const { activity } = context
    if (activity.type === 'invoke') {
      const answer = invokeAnswer(sorted, textFor(activity.locale).say.heard)
      this.needs.answers.keep(idOf(activity), answer)
      return this.answerInvoke(context, answer)
    }
    if (!sorted.inPlace) return
    const card = cardActivity(sorted.inPlace.card)
    if (activity.replyToId) await outlet.update(activity.replyToId, card)
    else await outlet.send(card)
  }

  /** Every invoke is answered, also those nobody knows: an unanswered one is delivered again. */
  private async answerInvoke(context: TurnContext, response: InvokeResponse): Promise<void> {
    if (context.activity.type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: response })
  }

  /** A person allowed or declined the package: answered at once, uploaded afterwards. */
  private async consent(context: TurnContext, met: Met): Promise<void> {
    await this.answerInvoke(context, { status: StatusCodes.OK })
    this.needs.dueWork.consent(met, { value: context.activity.value, messageId: context.activity.replyToId })
  }
}
