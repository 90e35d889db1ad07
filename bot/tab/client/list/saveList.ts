import type { Api } from '../api'
import { Refused } from '../api'
import type { Host } from '../host'
import { listPath } from './listPath'
import type { ListShown } from './listShown'
import type { Entered } from './useEntered'

/** Somebody was faster: who, when, and what stands now. */
export interface Conflict {
  now: ListShown
  who: string
  when: string
}

/** What came of saving: saved, given to the bot (the dialog closes), or why not. */
export type Saving =
  | { is: 'saved'; now: ListShown; sentence: string }
  | { is: 'given' }
  | { is: 'conflict'; conflict: Conflict }
  | { is: 'refused'; sentence: string; now?: ListShown }
  | { is: 'failed'; error: unknown }

interface Answer {
  code?: string
  sentence?: string
  view?: ListShown['view']
  changed?: { who: string; when: string }
}

interface SaveNeeds {
  api: Api
  host: Host
  shown: ListShown
  entered: Entered
  /** Names this saving: the same once more after a broken line has one effect. */
  nonce: string
  /** Called before the rows are given to the bot, and waited for. */
  giving: () => Promise<void>
}

const listOf = ({ page }: ListShown, view: ListShown['view']) => ({ page, view }) as ListShown

/** What a page sends: to the bot from a dialog, to the API from a browser. */
function submissionOf({ shown: { page, view }, entered: { rows, beside }, nonce }: SaveNeeds) {
  const filled = rows.map(({ id, cells }) => ({ ...(id === undefined ? {} : { id }), ...cells }))
  const more = page === 'csr' ? { signer: beside } : {}
  return { page, claimId: view.claimId, nonce, seen: view.seen, rows: filled, ...more }
}

/** In a dialog the rows go to the bot, which closes it; not before it is sure that nobody was faster. */
async function give(needs: SaveNeeds, submit: NonNullable<Host['submit']>): Promise<Saving> {
  const { api, shown, giving } = needs
  const now = await api.get<ListShown['view']>(listPath(shown.page, shown.view.claimId))
  if (now.seen !== shown.view.seen) return { is: 'conflict', conflict: { now: listOf(shown, now), who: '', when: '' } }
  await giving()
  submit(submissionOf(needs))
  return { is: 'given' }
}

async function post(needs: SaveNeeds): Promise<Saving> {
  const { api, shown } = needs
  const { view, sentence = '' } = await api.post<Answer>(listPath(shown.page, shown.view.claimId), submissionOf(needs))
  return { is: 'saved', now: view ? listOf(shown, view) : shown, sentence }
}

function failureOf(error: unknown, shown: ListShown): Saving {
  if (!(error instanceof Refused) || error.status !== 409) return { is: 'failed', error }
  const { code, sentence = '', view, changed = { who: '', when: '' } }: Answer = error.body
  const now = view && listOf(shown, view)
  if (now && code === 'changedSince') return { is: 'conflict', conflict: { now, ...changed } }
  return { is: 'refused', sentence, ...(now ? { now } : {}) }
}

/** Saves what is entered. Never rejects. */
export async function saveList(needs: SaveNeeds): Promise<Saving> {
  const { submit } = needs.host
  try {
    return await (submit ? give(needs, submit) : post(needs))
  } catch (error) {
    return failureOf(error, needs.shown)
  }
}
