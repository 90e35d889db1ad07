import type { IncomingMessage } from 'node:http'

/** Whether a client says that it reads a form of compression. */
export function accepts({ headers }: IncomingMessage, form: 'br' | 'gzip'): boolean {
  return String(headers['accept-encoding'] ?? '')
    .split(',')
    .some((part) => part.split(';')[0]?.trim() === form)
}
