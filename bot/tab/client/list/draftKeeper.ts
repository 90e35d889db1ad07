import type { PageDraft } from '../../../../cards/tab/pageDraft'

/** Has drafts kept by the server. */
export interface DraftKeeper {
  /** Keeps it once nothing was typed for a moment. */
  write(draft: PageDraft): void
  /** Keeps now what waits to be kept, if anything does. */
  flush(): void
  /** Keeps it now; resolves when it is. */
  writeNow(draft: PageDraft): Promise<void>
  /** Forgets what was kept, if anything was. */
  clear(): void
}

const quietMs = 400

/** `send` posts a draft, or null to forget it; one after the other, so that the last one stays. `failed` hears when it could not. */
export function draftKeeper(
  send: (draft: PageDraft | null) => Promise<unknown>,
  { isKept, failed }: { isKept: boolean; failed: () => void },
): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: PageDraft | undefined
  let line: Promise<unknown> = Promise.resolve()
  let isThere = isKept
  function wait(draft?: PageDraft): void {
    clearTimeout(timer)
    waiting = draft
  }
  function post(draft: PageDraft | null): Promise<void> {
    wait()
    isThere = draft !== null
    const sent = line.then(() => send(draft)).then(() => undefined, failed)
    line = sent
    return sent
  }
  return {
    write(draft) {
      wait(draft)
      timer = setTimeout(() => void post(draft), quietMs)
    },
    flush() {
      if (waiting) void post(waiting)
    },
    writeNow: post,
    clear() {
      wait()
      if (isThere) void post(null)
    },
  }
}
