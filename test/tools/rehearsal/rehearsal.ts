import type { Activity } from 'botframework-schema'
import type { FakeTeams } from '../../support/fakeTeams'
import { adaptiveCard, type Turn } from '../../support/teams/account'
import type { PressTurn } from '../../support/teams/person'
import type { LocalBot } from '../localBot'
import { shown } from './shown'

const patienceMs = 8000

interface Seen {
  how: 'message' | 'change' | 'answer'
  activity: Partial<Activity>
}

/** What happens in a step: how it is told, what is done, and what the bot has to answer with. */
export interface Step {
  who: string
  says: string
  does: () => Promise<Turn | PressTurn | undefined>
  /** Each must be found in what the bot shows, and each message of the bot must show one of them. */
  answers: readonly RegExp[]
}

/** The card with which a press was answered; the bare word that it was heard says nothing more. */
function answersOf(turn: Turn | PressTurn | undefined): Seen[] {
  if (!turn || !('card' in turn) || !turn.card) return []
  return [{ how: 'answer', activity: { attachments: [{ contentType: adaptiveCard, content: turn.card }] } }]
}

/** Plays steps against the bot, prints who says what, and keeps what was not as it should be. */
export class Rehearsal {
  steps = 0
  readonly problems: string[] = []
  private sent = 0
  private updated = 0

  constructor(
    private readonly teams: FakeTeams,
    private readonly local: LocalBot,
    private readonly print: (text: string) => void,
  ) {}

  scene(title: string): void {
    this.print(`\n━━━ ${title} ${'━'.repeat(Math.max(3, 84 - title.length))}`)
  }

  async step({ who, says, does, answers }: Step): Promise<void> {
    this.steps += 1
    this.print(`\n${who}: ${says}`)
    const turn = await does()
    if (turn && turn.status !== 200) this.problem(`status ${turn.status} for "${says}"`)
    const answered = answersOf(turn)
    const seen = () => [...answered, ...this.news()]
    const isComplete = () => answers.every((pattern) => seen().some((one) => pattern.test(shown(one.activity).text)))
    // Whoever waits in vain is told by `judge` what was missing.
    await this.teams.record.waitFor(() => isComplete() || undefined, says, patienceMs).catch(() => undefined)
    await this.local.bot.idle()
    const all = seen()
    this.sent = this.teams.record.sent.length
    this.updated = this.teams.record.updated.length
    for (const one of all) this.show(one)
    this.judge(says, all, answers)
  }

  /** Messages and changed messages since the last step. */
  private news(): Seen[] {
    const { sent, updated } = this.teams.record
    return [
      ...sent.slice(this.sent).map(({ activity }): Seen => ({ how: 'message', activity })),
      ...updated.slice(this.updated).map(({ activity }): Seen => ({ how: 'change', activity })),
    ]
  }

  private show({ how, activity }: Seen): void {
    const { words, drawings, text } = shown(activity)
    if (how === 'change') {
      this.print(`Claimwell (changes a message above): ${text.trim().split('\n')[0]}`)
      return
    }
    const lead = how === 'answer' ? '(in place of that card)' : ''
    this.print(`Claimwell: ${[lead, words].filter(Boolean).join(' ')}`.trimEnd())
    for (const drawing of drawings) this.print(drawing)
  }

  private judge(says: string, seen: Seen[], answers: readonly RegExp[]): void {
    const texts = seen.map(({ activity }) => shown(activity).text)
    if (seen.length === 0) this.problem(`nothing was answered to "${says}"`)
    for (const pattern of answers)
      if (!texts.some((text) => pattern.test(text))) this.problem(`missing after "${says}": ${pattern}`)
    seen.forEach(({ how }, at) => {
      const text = texts[at] ?? ''
      if (how !== 'change' && !answers.some((pattern) => pattern.test(text)))
        this.problem(`not expected after "${says}": ${text.trim().slice(0, 300)}`)
    })
    for (const complaint of this.local.complaints.splice(0)) this.problem(`the log says ${JSON.stringify(complaint)}`)
  }

  /** Something that is not as it should be. */
  problem(text: string): void {
    this.problems.push(text)
    this.print(`  !! ${text}`)
  }
}
