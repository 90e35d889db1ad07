/** The time, which local mode can move; everything of ours asks here. */
export class MovableClock {
  private offset = 0

  /** Epoch ms. */
  readonly now = (): number => Date.now() + this.offset

  /** From here on it is `at` (epoch ms), and time goes on. */
  set(at: number): void {
    this.offset = at - Date.now()
  }
}
