import type { TabText } from '../tabText'
import { tabSeason } from './tabSeason'

export const tab: TabText = {
  shell: {
    title: 'Claims',
    loading: 'Loading your claims…',
    noScript: 'This page needs JavaScript.',
    tryAgain: 'Try again',
    outside: {
      title: 'Open this page in Teams',
      body: 'Claims are shown to people who are signed in to Teams. In Teams, open the chat with the bot and choose the tab Claims.',
    },
    silent: {
      title: 'Teams does not answer',
      body: 'This page asked Teams who you are and got no answer within five seconds. Nothing is lost. Try again, or open the tab anew.',
    },
    consent: {
      title: 'Your permission is needed once',
      body: 'To show your claims, this tab needs to know who you are: your name and your id at work, nothing else. If your organisation asks an administrator to agree, pass this on to them.',
    },
    refused: {
      title: 'You are not signed in',
      body: 'Teams could not sign you in to this tab. Try again; if it stays so, ask whoever runs the bot in your organisation. The chat with the bot works in the meantime.',
    },
    noAccess: {
      title: 'This tab is not open to you',
      body: 'Your organisation is not among those this bot works for, or your sign-in has expired. Try again, or ask whoever runs the bot.',
    },
    noChat: {
      title: 'Write to the bot first',
      body: 'In local mode the tab shows the claims of the person who writes to the bot. Open the chat, write “hello”, then come back.',
    },
    failed: {
      title: 'Something went wrong on our side',
      body: 'Your claims are safe. Try again in a moment.',
      code: 'If you report this, give the code',
    },
    forLeads: {
      title: 'This page is for claims leads',
      body: 'It shows the claims, funds and roles of the whole organisation. Your own claims are all on the page before.',
    },
    noClaim: {
      title: 'There is no such claim for you',
      body: 'It may have been deleted or given to somebody else, or the link is not a whole one.',
      back: 'All claims',
    },
    gone: {
      title: 'This claim is not there',
      body: 'It cannot be found among your claims. Open the page from a card of the claim in chat.',
    },
    offline: 'The connection was lost. What you see may be old; it is being tried again.',
  },
  links: {
    open: 'Open in Claims',
    season: 'See the whole season',
    forThoseWhoMay: ', for those who may see this claim.',
    here: (season) => `Your claims on one page, with their days and money: ${season}.`,
    hereWithClaim: (season, claim) =>
      `Your claims on one page, with their days and money: ${season}. The claim we are on: ${claim}.`,
    none: 'There is no Claims tab here. “my claims” shows your claims in this chat, “what is at risk” their days and money.',
  },
  season: tabSeason,
}
