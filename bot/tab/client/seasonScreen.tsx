import { useLive } from './live'
import { Notice } from './notice'
import { problemOf } from './problemOf'
import type { Surroundings } from './surroundings'

/** The season at a glance. */
export function SeasonScreen({ around }: { around: Surroundings }) {
  const { api, words } = around
  const { value, error, again } = useLive<{ name: string }>(api, '/me')
  if (error && !value) {
    const { title, body } = problemOf(words, error)
    return (
      <Notice title={title} action={{ label: words.tryAgain, do: again }}>
        {body}
      </Notice>
    )
  }
  return value ? <h1>{value.name}</h1> : <p role="status">{words.loading}</p>
}
