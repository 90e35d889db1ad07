import { HostedFrame } from './hostedFrame'

/** What a dialog handed over: what the bot then gets as `data` of `task/submit`, and the apps it is for. */
export interface Submission {
  result: unknown
  appIds: string[]
}

/**
 * A page opened by `task/fetch`. It stays open when it has submitted, as in Teams, where the bot's answer to
 * `task/submit` closes it or shows another page; here the test does.
 */
export class TeamsDialog extends HostedFrame {
  /** The next thing it submits; waits for it. */
  async submitted(): Promise<Submission> {
    const { args } = await this.calls.next('tasks.completeTask')
    return { result: args[0] ?? undefined, appIds: args[1] as string[] }
  }
}
