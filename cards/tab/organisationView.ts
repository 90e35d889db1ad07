import type { Card } from '../card'
import type { TabClaimWords } from '../text/tabClaimText'
import type { TabOrganisationText } from '../text/tabOrganisationText'
import type { Text } from '../text/text'

/** The parts of the page, in the order in which they are read. */
export const organisationParts = ['risk', 'funds', 'requests', 'parked', 'roles'] as const
export type OrganisationPart = (typeof organisationParts)[number]

/** A part of the page: the card that chat shows of it. */
export interface OrganisationSection {
  id: OrganisationPart
  title: string
  card: Card
}

/** What the page of an organisation shows, every word of it. */
export interface OrganisationView {
  /** BCP 47 tag of the words. */
  language: string
  words: TabOrganisationText &
    Pick<TabClaimWords, 'answer' | 'changed' | 'files'> & { csv: { download: string; failed: string } }
  sections: OrganisationSection[]
  /** The claim of each request that waits. */
  claimOf: Record<string, string>
}

export interface OrganisationViewData {
  cards: Readonly<Record<OrganisationPart, Card>>
  requests: readonly { id: string; claimId: string }[]
}

const titleOf = ({ risk, requests, roles, plan }: Text): Record<OrganisationPart, string> => ({
  risk: risk.title,
  requests: requests.listTitle,
  funds: risk.funds.title,
  roles: roles.title,
  parked: plan.parkedTitle,
})

/** The page of an organisation, for a claims lead. */
export function organisationView(text: Text, { cards, requests }: OrganisationViewData): OrganisationView {
  const { answer, changed, files } = text.tabClaim.words
  const { download, failed } = text.tab.season.csv
  const titles = titleOf(text)
  return {
    language: text.language,
    words: { ...text.tabOrganisation, answer, changed, files, csv: { download, failed } },
    sections: organisationParts.map((id) => ({ id, title: titles[id], card: cards[id] })),
    claimOf: Object.fromEntries(requests.map(({ id, claimId }) => [id, claimId])),
  }
}
