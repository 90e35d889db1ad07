import type { ServerResponse } from 'node:http'
import type { TabPerson } from './endpoint'
import { openTabStream, type TabStream } from './tabStream'

/** As many windows as somebody may have open; of more the one opened first hears nothing for a while. */
const mostOfPerson = 10

/** The streams that are open, by whose they are. */
export class TabStreams {
  private readonly ofPerson = new Map<string, Set<TabStream>>()
  private ending = false

  /** @param now epoch milliseconds, of the real time */
  constructor(private readonly now: () => number) {}

  /** Answers with a stream; `begin` gives what is to be done once it is over. */
  open(response: ServerResponse, begin: (stream: TabStream) => () => void, { person, until }: TabPerson): void {
    const key = `${person.tenantId}|${person.id}`
    const own = this.ofPerson.get(key) ?? new Set()
    this.ofPerson.set(key, own)
    let stop = () => {}
    const stream = openTabStream(response, {
      until,
      now: this.now,
      ended: () => {
        own.delete(stream)
        if (own.size === 0 && this.ofPerson.get(key) === own) this.ofPerson.delete(key)
        stop()
      },
    })
    own.add(stream)
    stop = begin(stream)
    const [oldest] = own
    if (own.size > mostOfPerson) oldest?.end()
    // A client that was sent away by the stop may be back on the same connection before that is closed.
    if (this.ending) stream.end()
  }

  /** Ends all of them, and whichever comes from now on: they would hold up a stop. */
  end(): void {
    this.ending = true
    for (const streams of this.ofPerson.values()) for (const stream of streams) stream.end()
  }
}
