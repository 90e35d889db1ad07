/** Remembers what was answered lately, so that a second delivery is answered alike. */
export class RecentAnswers<T> {
  private readonly answers = new Map<string, T>()

  constructor(private readonly most = 300) {}

  get(id: string): T | undefined {
    return this.answers.get(id)
  }

  keep(id: string, answer: T): void {
    this.answers.set(id, answer)
    const [oldest] = this.answers.keys()
    if (this.answers.size > this.most && oldest !== undefined) this.answers.delete(oldest)
  }
}
