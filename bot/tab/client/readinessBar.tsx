/** How much of a checklist is done, as a bar; the words beside it say the same. */
export function ReadinessBar({ done, total }: { done: number; total: number }) {
  const part = total > 0 ? done / total : 0
  return (
    <svg class={`bar${part === 1 ? ' whole' : ''}`} width="100%" height="8" aria-hidden="true">
      <rect class="of" width="100%" height="8" rx="4" />
      <rect class="done" width={`${part * 100}%`} height="8" rx="4" />
    </svg>
  )
}
