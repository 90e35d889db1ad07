import type { IncomingMessage } from 'node:http'

/** Every value a request carries under this name (in lower case), as sent: Node keeps the first, or joins them. */
export function headersNamed({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>, name: string): string[] {
  return rawHeaders.filter((_value, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name)
}
