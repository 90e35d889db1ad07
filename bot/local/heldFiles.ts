import { randomUUID } from 'node:crypto'

/** A file as it was sent from the local page. */
export interface HeldFile {
  name: string
  bytes: Buffer
}

const mostBytes = 300 * 1024 * 1024

/** Holds files for the bot to fetch; beyond 300 MB the oldest go, and their links are expired ones. */
export class HeldFiles {
  private readonly files = new Map<string, HeldFile>()
  private held = 0

  /** Gives the id by which the file is fetched. */
  hold(file: HeldFile): string {
    const id = randomUUID()
    this.files.set(id, file)
    this.held += file.bytes.length
    for (const [oldest, { bytes }] of this.files) {
      if (this.held <= mostBytes || oldest === id) break
      this.files.delete(oldest)
      this.held -= bytes.length
    }
    return id
  }

  find(id: string): HeldFile | undefined {
    return this.files.get(id)
  }
}
