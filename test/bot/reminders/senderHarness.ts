import pino from 'pino'
import type { Store } from '../../../bot/claims/ports'
import { ReminderSender, type ReminderSenderNeeds } from '../../../bot/reminders/reminderSender'
import { Undelivered } from '../../../bot/turns/messengerOutlet'
import type { TurnInput } from '../../../dialogs/turn'
import type { PlannedReminder } from '../../../rules/reminders/plannedReminder'
import { usualPreferences } from '../../../rules/reminders/preferences'

export type Reminders = TurnInput & { kind: 'reminders' }

/** A message as it reached a person. */
export interface Arrived {
  to: string
  input: Reminders
}

export const minute = 60_000
/** A Wednesday, 10:00 in Berlin. */
export const wednesday = Date.UTC(2027, 0, 13, 9)
export const deadline = '2027-02-12'

export const undelivered = (outcome: Undelivered['delivery']['outcome'], code: string = outcome) =>
  new Undelivered({ ok: false, outcome, code })

export const countdown = (subject: string, changes: Partial<PlannedReminder> = {}): PlannedReminder => ({
  kind: 'claim-by',
  subject,
  dueAt: wednesday,
  deadline,
  ...changes,
})

/** A store with people in it, a clock that is set by hand, and senders over it: everything but Teams. */
export class Harness {
  at = wednesday
  readonly arrived: Arrived[] = []
  readonly logs: Record<string, unknown>[] = []
  readonly gone = new Set<string>()
  leads: string[] = []
  connectorAnswers = true
  asked = 0
  /** Runs in the place of Teams, before the message arrives; what it throws the sender gets. */
  teams: (to: string, input: Reminders) => Promise<void> | void = () => undefined
  /** Runs while the message is made; what it throws is a fault of ours. */
  making: (input: Reminders, to: string) => Promise<void> | void = () => undefined

  constructor(readonly store: Store) {}

  readonly now = () => this.at

  sender(changes: Partial<ReminderSenderNeeds> = {}): ReminderSender {
    const write = (line: string) => void this.logs.push(JSON.parse(line))
    return new ReminderSender({
      store: this.store,
      now: this.now,
      monotonic: () => performance.now(),
      chance: () => 0,
      timeZone: 'Europe/Berlin',
      rate: 1000,
      leadsOf: async () => this.leads,
      due: async ({ person, conversation }, input, passage) => {
        const reminders = input as Reminders
        await this.making(reminders, person.id)
        await passage(async () => {
          if (this.gone.has(person.id)) {
            const { tenantId, id } = conversation
            await this.store.write((tables) => tables.conversations.markUnreachable(tenantId, id, 'blocked'))
            throw undelivered('gone', 'blocked')
          }
          await this.teams(person.id, reminders)
          this.arrived.push({ to: person.id, input: reminders })
        })
        return 1
      },
      answers: async () => {
        this.asked += 1
        return this.connectorAnswers
      },
      settled: () => undefined,
      log: pino({ level: 'debug' }, { write }),
      ...changes,
    })
  }

  async meet(ids: readonly string[], tenantId = 'contoso'): Promise<void> {
    await this.store.write(async ({ people, conversations }) => {
      for (const id of ids) {
        const person = { tenantId, id, name: id.toUpperCase(), locale: 'en', timeZone: 'Europe/Berlin' }
        await people.save({ ...person, preferences: usualPreferences, conversationId: `chat-${id}` })
        await conversations.save({
          tenantId,
          id: `chat-${id}`,
          kind: 'personal',
          serviceUrl: 'https://x/',
          botId: '28:b',
        })
      }
    })
  }

  async plan(person: string, reminders: PlannedReminder[], claimId = `claim-${person}`, tenantId = 'contoso') {
    await this.store.write((tables) => tables.reminders.replace(tenantId, claimId, person, reminders))
  }

  /** How the reminders of a person's claim stand: `sent`, or `parked why`. */
  async states(person: string, claimId = `claim-${person}`, tenantId = 'contoso'): Promise<string[]> {
    const rows = await this.store.reader.reminders.list(tenantId, claimId)
    return rows.map(({ state, reason }) => (state === 'due' || !reason ? state : `${state} ${reason}`))
  }

  /** Sends all that is due at an instant, as the alarm would. */
  async send(sender: ReminderSender, at = this.at): Promise<void> {
    this.at = at
    for (let due = await this.due(); due > 0; ) {
      await sender.work()
      await sender.idle()
      const left = await this.due()
      if (left >= due) return
      due = left
    }
  }

  /** Goes on to an instant by steps, sending what is due at each. */
  async pass(sender: ReminderSender, until: number, step = 5000): Promise<void> {
    while (this.at < until) {
      this.at = Math.min(this.at + step, until)
      await this.send(sender)
    }
  }

  private async due(): Promise<number> {
    return (await this.store.reader.reminders.tenantsDue(this.at)).length
  }
}
