const patienceMs = 10_000

/** One call of teams-js to its host. */
export interface HostCall {
  func: string
  args: unknown[]
}

interface Waiter {
  funcs: readonly string[]
  resolve: (call: HostCall) => void
}

/** What a page asked of Teams and told it, in order. */
export class HostCalls {
  readonly all: HostCall[] = []
  private readonly untaken: HostCall[] = []
  private readonly waiters = new Set<Waiter>()

  add(call: HostCall): void {
    this.all.push(call)
    const waiter = [...this.waiters].find(({ funcs }) => funcs.includes(call.func))
    if (waiter) waiter.resolve(call)
    else this.untaken.push(call)
  }

  /** The calls of one function. */
  of(func: string): HostCall[] {
    return this.all.filter((call) => call.func === func)
  }

  /** The next call of one of these functions that was not taken before; waits for it, and fails after ten seconds. */
  next(...funcs: readonly string[]): Promise<HostCall> {
    const at = this.untaken.findIndex((call) => funcs.includes(call.func))
    const [found] = at < 0 ? [] : this.untaken.splice(at, 1)
    if (found) return Promise.resolve(found)
    return new Promise((resolve, reject) => {
      const seen = () => this.all.map(({ func }) => func).join(', ')
      const timer = setTimeout(() => {
        this.waiters.delete(waiter)
        reject(new Error(`the page never called ${funcs.join(' or ')}; it called: ${seen()}`))
      }, patienceMs)
      const waiter: Waiter = {
        funcs,
        resolve: (call) => {
          clearTimeout(timer)
          this.waiters.delete(waiter)
          resolve(call)
        },
      }
      this.waiters.add(waiter)
    })
  }
}
