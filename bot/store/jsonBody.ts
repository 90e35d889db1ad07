import type { z } from 'zod'

/**
 * A body out of its stored text. Throws, naming what it is of, when this version does not know its form; the message
 * holds no values, only where they are.
 */
export function jsonBody<T>(of: string, schema: z.ZodType<T>, text: string): T {
  const read = schema.safeParse(JSON.parse(text))
  if (read.success) return read.data
  const places = read.error.issues.map(({ path, code }) => `${path.join('.') || 'body'} (${code})`)
  throw new Error(`${of} has a body this version cannot read: ${places.join(', ')}`)
}
