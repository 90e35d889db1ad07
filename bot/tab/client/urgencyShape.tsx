import type { Urgency } from '../../../rules/season/urgencyOf'

const paths: Record<Urgency, string> = {
  now: 'M0-7 7 6H-7Z',
  soon: 'M0-7 7 0 0 7-7 0Z',
  later: 'M0-5.5a5.5 5.5 0 1 1-.01 0Z',
  passed: 'M-5-5 5 5M5-5-5 5',
}

/** How urgent something is, by shape and colour; words stand beside it. `x` is a place in a picture, as `50%`. */
export function UrgencyShape({ urgency, x, y }: { urgency: Urgency; x?: string; y?: number }) {
  const path = <path class={`shape ${urgency}`} d={paths[urgency]} />
  if (x !== undefined)
    return (
      <svg x={x} y={y} class="placed" aria-hidden="true">
        {path}
      </svg>
    )
  return (
    <svg class="inline-shape" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
      {path}
    </svg>
  )
}
