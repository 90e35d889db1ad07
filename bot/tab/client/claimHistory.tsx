import { useState } from 'preact/hooks'
import type { ClaimView } from '../../../cards/tab/claimView'
import type { ViewedHistory } from '../../../cards/tab/viewedHistory'
import type { Api } from './api'

/** What happened, newest first. The newest page comes with the claim; older ones are fetched when they are asked for. */
export function ClaimHistory({ api, view }: { api: Api; view: ClaimView }) {
  const { words, id } = view
  const [older, setOlder] = useState<ViewedHistory>()
  const { rows, page, pages, place } = older ?? view.history
  const turn = (to: number) => {
    if (to === 0) return setOlder(undefined)
    api.get<ViewedHistory>(`/claims/${encodeURIComponent(id)}/history?page=${to}`).then(setOlder, () => undefined)
  }
  return (
    <details class="panel history">
      <summary>
        <h2>{words.history.title}</h2>
      </summary>
      <ol class="lines">
        {rows.map(({ when, what }, index) => (
          <li key={index}>
            <span class="detail">{when}</span>
            <span>{what}</span>
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <p class="turn">
          <button type="button" disabled={page === 0} onClick={() => turn(page - 1)}>
            {words.history.newer}
          </button>
          <span role="status">{place}</span>
          <button type="button" disabled={page + 1 >= pages} onClick={() => turn(page + 1)}>
            {words.history.older}
          </button>
        </p>
      )}
    </details>
  )
}
