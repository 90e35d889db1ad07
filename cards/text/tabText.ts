import type { SeasonText } from './tabSeasonText'

/** What the tab says before it knows who looks at it: whatever can stand in the way, and what to do then. */
export interface TabShellText {
  title: string
  loading: string
  noScript: string
  tryAgain: string
  outside: { title: string; body: string }
  silent: { title: string; body: string }
  consent: { title: string; body: string }
  refused: { title: string; body: string }
  noAccess: { title: string; body: string }
  noChat: { title: string; body: string }
  /** `code` goes before the code of a fault, where there is one. */
  failed: { title: string; body: string; code: string }
  gone: { title: string; body: string }
  offline: string
  noClaim: { title: string; body: string; back: string }
  /** To somebody who leads no claims, at the page of the organisation. */
  forLeads: { title: string; body: string }
}

/** Links to the tab. */
export interface TabLinksText {
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

/** The tab *Claims*, where a person sees their claims on one page. */
export interface TabText {
  shell: TabShellText
  links: TabLinksText
  season: SeasonText
}
