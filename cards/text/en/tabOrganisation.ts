import type { TabOrganisationText } from '../tabOrganisationText'

export const tabOrganisation: TabOrganisationText = {
  title: 'Organisation',
  about:
    'For claims leads: what is at stake, what reviewers wait for, the funds, who does what, and what reached nobody.',
  back: 'The season',
  claims: 'All claims of the organisation',
  contents: 'On this page',
}
