/** Links to the tab *Claims*, where a person sees their claims on one page. */
export interface TabText {
  /** Opens it at one claim. */
  open: string
  /** Opens it as a whole. */
  season: string
  /** Follows the link on a card that everybody in a group or channel sees. */
  forThoseWhoMay: string
  /** Asked for in words; the links are Markdown. */
  here(season: string): string
  hereWithClaim(season: string, claim: string): string
  /** There is no tab: what to type instead. */
  none: string
}
