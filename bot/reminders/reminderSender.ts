import { faultOf } from '../faultOf'
import { Circuit } from './circuit'
import type { Course } from './noteOutcome'
import { Pacer } from './pacer'
import { TenantRun, type TenantRunNeeds } from './tenantRun'
import { TokenWatch } from './tokenWatch'

/** A tenant that another instance serves, or whose run broke off, is looked at again after this. */
const elsewhereMs = 1000
const brokenMs = 5000
const mostTenants = 1000

export interface ReminderSenderNeeds extends Omit<TenantRunNeeds, 'token' | 'stopping'> {
  /** Messages a second and tenant. */
  rate: number
  /** Milliseconds of a clock that is never set, for the pace. */
  monotonic: () => number
  /** A run ended: there may be something new to do. */
  settled: () => void
}

/**
 * Sends what is due: each tenant by a run of its own, which waits for no other and is the only one for that tenant among
 * all instances.
 */
export class ReminderSender {
  private readonly runs = new Map<string, Promise<void>>()
  private readonly courses = new Map<string, Course>()
  private readonly token: TokenWatch
  private stopping = false

  constructor(private readonly needs: ReminderSenderNeeds) {
    this.token = new TokenWatch(needs.log)
  }

  /** Begins to send what is due; gives when to look again (epoch ms). */
  readonly work = async (): Promise<number | undefined> => {
    const { store, now } = this.needs
    if (this.stopping) return undefined
    for (const tenantId of await store.reader.reminders.tenantsDue(now())) this.begin(tenantId)
    const next = await store.reader.reminders.nextDueAt()
    return next === undefined ? undefined : Math.max(next, now() + elsewhereMs)
  }

  get busy(): boolean {
    return this.runs.size > 0
  }

  /** False once there has been no token to send with for minutes. */
  get healthy(): boolean {
    return !this.token.lasts(this.needs.now())
  }

  /** Resolves once nothing is being sent. */
  async idle(): Promise<void> {
    while (this.busy) await Promise.all(this.runs.values())
  }

  /** Those on their way are the last; what is leased besides stays due. Resolves when they are marked. */
  async stop(): Promise<void> {
    this.stopping = true
    await this.idle()
  }

  private begin(tenantId: string): void {
    const at = this.needs.now()
    const course = this.courseOf(tenantId)
    const rests = this.token.restsUntil(at) ?? course.circuit.restsUntil(at)
    // Without a token one message of all tenants is enough to try.
    const enough = this.token.failing && this.busy
    if (this.stopping || this.runs.has(tenantId) || rests !== undefined || enough) return
    const done = this.run(tenantId, course).finally(() => {
      this.runs.delete(tenantId)
      this.needs.settled()
    })
    this.runs.set(tenantId, done)
  }

  private async run(tenantId: string, course: Course): Promise<void> {
    const { store, log, now } = this.needs
    const needs = { ...this.needs, token: this.token, stopping: () => this.stopping }
    try {
      const done = await store.exclusively(`reminders|${tenantId}`, (lost) =>
        new TenantRun(needs, tenantId, course, lost).run(),
      )
      if (!done) course.circuit.rest(now() + elsewhereMs)
    } catch (error) {
      course.circuit.rest(now() + brokenMs)
      log.error({ what: 'reminders', ...faultOf(error) }, 'background work failed')
    }
  }

  private courseOf(tenantId: string): Course {
    const { rate, monotonic } = this.needs
    const course = this.courses.get(tenantId) ?? { pacer: new Pacer({ rate, now: monotonic }), circuit: new Circuit() }
    this.courses.delete(tenantId)
    this.courses.set(tenantId, course)
    for (const [idle] of this.courses) {
      if (this.courses.size <= mostTenants || this.runs.has(idle)) break
      this.courses.delete(idle)
    }
    return course
  }
}
