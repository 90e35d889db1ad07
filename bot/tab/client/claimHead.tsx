import { useEffect, useRef } from 'preact/hooks'
import type { ClaimView } from '../../../cards/tab/claimView'
import { seasonAsLeft } from './route'

/** What claim it is, where it stands, and by when. Who comes to the page begins here. */
export function ClaimHead({ view }: { view: ClaimView }) {
  const { words, title, status, deadline, people } = view
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus({ preventScroll: true }), [])
  return (
    <header class="claim-head">
      <a class="back" href={seasonAsLeft()}>
        {words.back}
      </a>
      <h1 ref={head} tabIndex={-1}>
        {title}
      </h1>
      <ul class="chips">
        {deadline && (
          <li class={deadline.late ? 'chip late' : 'chip soon'} title={deadline.behind}>
            {deadline.main}
          </li>
        )}
        {status.map((line) => (
          <li key={line} class="chip">
            {line}
          </li>
        ))}
        {people.map((line) => (
          <li key={line} class="chip quiet">
            {line}
          </li>
        ))}
      </ul>
    </header>
  )
}
