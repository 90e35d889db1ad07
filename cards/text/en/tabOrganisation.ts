import type { TabOrganisationText } from '../tabOrganisationText'

export const tabOrganisation: TabOrganisationText = {
  title: 'Organisation',
  about:
    'For claims leads: what is at stake, what reviewers wait for, the funds, who does what, and what reached nobody.',
  back: 'The season',
  claims: 'All claims of the organisation',
  contents: 'On this page',
  noRequests: 'Nothing is asked for at the moment. When a reviewer writes, record their words here.',
  noFunds: 'No earned funds are entered, so I cannot say what is left of them.',
}
