/** Resolves once it holds, looking at every turn of the event loop, for ten seconds at most. */
export async function seen(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000
  while (!holds()) {
    if (Date.now() > end) throw new Error(`never seen: ${holds}`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
