import type { ComponentChildren } from 'preact'

interface NoticeProps {
  title: string
  children?: ComponentChildren
  action?: { label: string; do: () => void }
}

/** What stands in the way of the page, and the one thing to do. */
export function Notice({ title, children, action }: NoticeProps) {
  return (
    <main class="notice" aria-labelledby="notice-title">
      <h1 id="notice-title">{title}</h1>
      <p>{children}</p>
      {action && (
        <button type="button" class="primary" onClick={action.do}>
          {action.label}
        </button>
      )}
    </main>
  )
}
