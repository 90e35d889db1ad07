import { useState } from 'preact/hooks'
import type { SeasonView } from '../../../cards/tab/seasonView'
import type { TabReply } from '../../../cards/tab/tabReply'
import type { Api } from './api'
import { announce } from './live'
import { hrefOf } from './route'

interface NewClaimButtonProps {
  api: Api
  words: SeasonView['newClaim']
  look?: string
}

/** Starts a claim and goes to its page, where the first question is. */
export function NewClaimButton({ api, words, look = '' }: NewClaimButtonProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const start = async () => {
    setState('busy')
    try {
      const press = { verb: 'claim.new', nonce: crypto.randomUUID() }
      const { cards, inPlace } = await api.post<TabReply>('/press', press)
      const id = [...cards, ...(inPlace ? [inPlace] : [])].find(({ face }) => face === 'question')?.of
      announce()
      if (id === undefined) return setState('failed')
      location.hash = hrefOf({ at: 'claim', id })
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <button type="button" class={look} disabled={state === 'busy'} onClick={() => void start()}>
        {words.title}
      </button>
      {state === 'failed' && (
        <span class="problem" role="alert">
          {words.failed}
        </span>
      )}
    </>
  )
}
