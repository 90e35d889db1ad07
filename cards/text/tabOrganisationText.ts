/** Words of the page of the organisation that are the same whatever it shows; those of its cards are the cards' own. */
export interface TabOrganisationText {
  title: string
  about: string
  /** To the season. */
  back: string
  /** To the claims of the organisation. */
  claims: string
  /** Names the list of what is on the page. */
  contents: string
  /** Nothing is asked for; the button to record something stands below. */
  noRequests: string
  /** None are entered; the button to enter them stands below. */
  noFunds: string
}
