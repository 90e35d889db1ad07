import type { IncomingMessage } from 'node:http'
import { z } from 'zod'

const mostBytes = 1000
const earliest = Date.UTC(2020, 0, 1)
const latest = Date.UTC(2041, 0, 1)

const wanted = z.object({ now: z.iso.datetime({ offset: true }) })

/** The instant (epoch ms) in a body `{"now":"2027-02-07T09:00:00Z"}`, from 2020 to 2040; undefined for anything else. */
export async function readClockBody(request: IncomingMessage): Promise<number | undefined> {
  let text = ''
  for await (const part of request) {
    text += String(part)
    if (text.length > mostBytes) return undefined
  }
  try {
    const at = Date.parse(wanted.parse(JSON.parse(text)).now)
    return at >= earliest && at < latest ? at : undefined
  } catch {
    return undefined
  }
}
