import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import type { ConversationRow, PersonRow } from '../claims/ports'
import type { TabStream } from './tabStream'

/** Somebody who looks at the tab, as the server knows them; nothing of it is the client's word but the zone and language of who was never met. */
export interface TabPerson {
  person: PersonRow
  /** Their own chat with the bot, where they have one. */
  chat?: ConversationRow
  /** Epoch milliseconds at which they have to show anew who they are. */
  until?: number
}

/** One call of the tab's API by somebody who may. */
export interface TabCall extends TabPerson {
  /** Parts of the path named in it, decoded. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** For what reads the body itself: uploads. */
  request: IncomingMessage
  /** The body as JSON; undefined when it is none, or too large. */
  json: () => Promise<unknown>
}

/** What a call is answered with: JSON, a file to be saved, or a stream of events. */
export type TabAnswer =
  | { kind: 'json'; status?: 200 | 201 | 202 | 400 | 409 | 413; body: unknown }
  | { kind: 'file'; name: string; type: string; size: number; body: Buffer | Readable }
  | { kind: 'stream'; begin: (stream: TabStream) => () => void }
  | { kind: 'notFound' }

/** One thing the tab can ask for; `path` is below `/tab/api`, in restify's form. */
export interface TabEndpoint {
  method: 'get' | 'post'
  path: string
  handle: (call: TabCall) => Promise<TabAnswer>
}
