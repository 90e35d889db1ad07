/** Moves the bot's clock; resolves when what became due was sent. */
export async function setClock(botUrl: string, now: string): Promise<void> {
  const answer = await fetch(`${botUrl}/local/clock`, { method: 'POST', body: JSON.stringify({ now }) })
  if (!answer.ok) throw new Error(`the clock was not moved: ${await answer.text()}`)
}
