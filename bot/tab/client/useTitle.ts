import { useEffect } from 'preact/hooks'

const first = document.title

/** Names the page after what it shows, for tabs of a browser, its history, and who hears the page. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · ${first}` : first
  }, [title])
}
