import { z } from 'zod'
import type { Card } from '../../cards/card'
import { textTwin } from '../../cards/textTwin'
import type { Departure } from '../teams/traffic'

/** Something the bot sent, for people and scripts to read. */
export interface SentEntry {
  /** ISO 8601, by the bot's clock. */
  at: string
  how: Departure['how']
  conversationId: string
  text?: string
  /** Its cards as text. */
  cards: string[]
  /** Files it offered, with a local address where there is one. */
  files: { name: string; url?: string }[]
}

const cardType = 'application/vnd.microsoft.card.adaptive'
const consentType = 'application/vnd.microsoft.teams.card.file.consent'
const most = 200

const answerBody = z.object({ body: z.object({ type: z.string(), value: z.unknown() }) })
const consent = z.object({
  acceptContext: z.union([
    z.object({ sha256: z.string() }),
    z.object({ calendar: z.string() }),
    z.object({ csr: z.string() }),
    z.object({ export: z.string() }),
  ]),
})

/** Where in local mode a file can be fetched that was offered. */
export interface FileUrls {
  /** Of a claim, or a zip of a person's own data. */
  package: (sha256: string, name: string) => string
  calendar: (claimId: string) => string
  csr: (claimId: string) => string
}

interface Attached {
  contentType: string
  name?: string
  content?: unknown
}

/** The attachments of a message, or the card with which a press was answered. */
function attachedTo({ activity }: Departure): Attached[] {
  const answer = answerBody.safeParse(activity.value)
  if (!answer.success) return activity.attachments ?? []
  return [{ contentType: answer.data.body.type, content: answer.data.body.value }]
}

function fileOf({ name = '', content }: Attached, urls: FileUrls): SentEntry['files'][number] {
  const offered = consent.safeParse(content)
  if (!offered.success) return { name }
  const { acceptContext } = offered.data
  if ('calendar' in acceptContext) return { name, url: urls.calendar(acceptContext.calendar) }
  if ('csr' in acceptContext) return { name, url: urls.csr(acceptContext.csr) }
  return { name, url: urls.package('export' in acceptContext ? acceptContext.export : acceptContext.sha256, name) }
}

/** What the bot sent lately, newest last. */
export class SentLog {
  private entries: SentEntry[] = []

  constructor(
    private readonly now: () => number,
    private readonly urls: FileUrls,
  ) {}

  /** Notes what left, when a person could see something of it. */
  note(departure: Departure): void {
    const { how, conversationId, activity } = departure
    const attached = attachedTo(departure)
    const cards = attached.flatMap(({ contentType, content }) =>
      contentType === cardType ? [textTwin(content as Card)] : [],
    )
    const files = attached.flatMap((one) => (one.contentType === consentType ? [fileOf(one, this.urls)] : []))
    const { text } = activity
    if (!text && cards.length === 0 && files.length === 0) return
    const at = new Date(this.now()).toISOString()
    this.entries = [...this.entries, { at, how, conversationId, ...(text ? { text } : {}), cards, files }].slice(-most)
  }

  list(): readonly SentEntry[] {
    return this.entries
  }
}
