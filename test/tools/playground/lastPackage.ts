/** The package the bot offered last, fetched from its local page; throws when there is none, or it is no zip. */
export async function lastPackage(botUrl: string): Promise<Buffer> {
  const answer = await fetch(`${botUrl}/local/sent`)
  const { sent } = (await answer.json()) as { sent: { files: { url?: string }[] }[] }
  const url = sent.flatMap(({ files }) => files).at(-1)?.url
  const zip = url ? Buffer.from(await (await fetch(url)).arrayBuffer()) : Buffer.alloc(0)
  if (zip.toString('latin1', 0, 2) !== 'PK') throw new Error('the package cannot be downloaded')
  return zip
}
