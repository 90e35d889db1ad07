import { useRef, useState } from 'preact/hooks'
import type { ClaimView } from '../../../cards/tab/claimView'
import type { TabReply } from '../../../cards/tab/tabReply'
import { type Api, Refused } from './api'
import { announce } from './live'

/** A file on its way: how much of it has gone, from 0 to 1. */
interface Sending {
  name: string
  part: number
}

interface UploadZoneProps {
  api: Api
  view: ClaimView
  /** What the files are for; empty: it is proposed. */
  target: string
  choose: (target: string) => void
  done: (reply: TabReply) => void
}

/** How much of each file has gone: they are sent one after the other. */
function partsOf(files: readonly File[], whole: number): Sending[] {
  let gone = whole * files.reduce((sum, { size }) => sum + size, 0)
  return files.map(({ name, size }) => {
    const part = size === 0 ? (whole > 0 ? 1 : 0) : Math.min(1, Math.max(0, gone / size))
    gone -= size
    return { name, part }
  })
}

const nothing = { cards: [], downloads: [] }

/** What an upload that was not taken is answered with: the server's sentence, or that it did not arrive. */
function refusedReply(error: unknown, failed: string): TabReply {
  const body = error instanceof Refused ? (error.body as Partial<TabReply>) : {}
  return { ...nothing, said: body.said ?? [failed] }
}

/** Sends files for a claim: dropped, or chosen with the keyboard. */
export function UploadZone({ api, view, target, choose, done }: UploadZoneProps) {
  const { upload, words } = view
  const [sending, setSending] = useState<Sending[]>([])
  const [isOver, setOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  if (!upload) return null
  const { targets, canPropose } = upload
  const known = targets.some(({ value }) => value === target)
  const chosen = known ? target : canPropose ? '' : (targets[0]?.value ?? '')
  const busy = sending.length > 0

  async function send(files: readonly File[]): Promise<void> {
    if (files.length === 0 || busy) return
    const path = `/claims/${encodeURIComponent(view.id)}/files?item=${encodeURIComponent(chosen)}`
    setSending(partsOf(files, 0))
    try {
      done(await api.upload<TabReply>(path, files, (part) => setSending(partsOf(files, part))))
    } catch (error) {
      done(refusedReply(error, words.upload.failed))
    } finally {
      setSending([])
      announce(view.id)
    }
  }
  /** So that the same file can be chosen once more. */
  const forget = () => {
    if (picker.current) picker.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void send([...(event.dataTransfer?.files ?? [])])
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <section class="panel upload" aria-labelledby="upload-title">
      <h2 id="upload-title">{words.upload.title}</h2>
      <label class="field">
        <span>{words.upload.target}</span>
        <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          {canPropose && <option value="">{words.upload.propose}</option>}
          {targets.map(({ value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on; the button in it does the same. */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        aria-busy={busy}
      >
        <p>{words.upload.drop}</p>
        <button type="button" disabled={busy} onClick={() => picker.current?.click()}>
          {words.upload.choose}
        </button>
        <input
          ref={picker}
          hidden
          type="file"
          multiple
          onChange={(event) => {
            const { files } = event.currentTarget
            void send([...(files ?? [])]).then(forget)
          }}
        />
        <p class="detail">{words.upload.limits}</p>
      </div>
      <div role="status">
        {sending.map(({ name, part }) => (
          <p key={name} class="sending">
            <span class="file-name">{name}</span>
            <span class="detail">{part < 1 ? words.upload.sending : words.upload.checking}</span>
            <progress value={part} aria-label={name} />
          </p>
        ))}
      </div>
    </section>
  )
}
