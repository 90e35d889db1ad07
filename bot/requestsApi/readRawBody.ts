import type { IncomingMessage } from 'node:http'
import type { Outcome } from '../../rules/outcome'

/** The bytes of a body as they were sent: a signature is over them. */
export function readRawBody(
  request: IncomingMessage,
  { maxBytes, timeoutMs }: { maxBytes: number; timeoutMs: number },
): Promise<Outcome<Buffer, 'tooLarge' | 'tooSlow' | 'cutShort'>> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let size = 0
    const end = (outcome: Outcome<Buffer, 'tooLarge' | 'tooSlow' | 'cutShort'>) => {
      clearTimeout(timer)
      request.off('data', take).off('end', whole).off('close', cut).pause()
      resolve(outcome)
    }
    const take = (part: Buffer) => {
      size += part.length
      if (size > maxBytes) end({ ok: false, reason: 'tooLarge' })
      else parts.push(part)
    }
    const whole = () => end({ ok: true, value: Buffer.concat(parts) })
    const cut = () => end({ ok: false, reason: 'cutShort' })
    const timer = setTimeout(() => end({ ok: false, reason: 'tooSlow' }), timeoutMs)
    // Without a listener an error of the connection would end the process; `close` follows it.
    request.on('error', () => undefined)
    request.on('data', take).on('end', whole).on('close', cut)
  })
}
