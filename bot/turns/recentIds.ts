/** Remembers the last ids it was shown, to know a second delivery; what it forgets, the database's keys still catch. */
export class RecentIds {
  private readonly ids = new Set<string>()

  constructor(private readonly most = 5000) {}

  /** True the first time an id is seen. */
  isNew(id: string): boolean {
    if (this.ids.has(id)) return false
    this.ids.add(id)
    const [oldest] = this.ids
    if (this.ids.size > this.most && oldest !== undefined) this.ids.delete(oldest)
    return true
  }
}
