import type { TabText } from '../tabText'

export const tab: TabText = {
  open: 'Open in Claims',
  season: 'See the whole season',
  forThoseWhoMay: ', for those who may see this claim.',
  here: (season) => `Your claims on one page, with their days and money: ${season}.`,
  hereWithClaim: (season, claim) =>
    `Your claims on one page, with their days and money: ${season}. The claim we are on: ${claim}.`,
  none: 'There is no Claims tab here. “my claims” shows your claims in this chat, “what is at risk” their days and money.',
}
