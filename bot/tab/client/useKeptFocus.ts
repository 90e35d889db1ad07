import { useLayoutEffect } from 'preact/hooks'

/**
 * What had the focus has it again after the page was drawn anew: a row that moves loses it. Elements are known by
 * their `data-focus`.
 */
export function useKeptFocus(): void {
  const active = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
  const key = active?.dataset.focus
  useLayoutEffect(() => {
    if (key === undefined || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`)?.focus({ preventScroll: true })
  })
}
