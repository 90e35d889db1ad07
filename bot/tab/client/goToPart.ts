/** Shows a part of the page, by its element's id, and puts the focus there. */
export function goToPart(id: string): void {
  const part = document.getElementById(id)
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  part?.focus({ preventScroll: true })
  part?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' })
}
