/** What a publisher sets for a package; all of it made up. */
export const publisher = {
  TEAMS_APP_ID: '6f2d1c3e-5a7b-4c8d-9e0f-1a2b3c4d5e6f',
  MicrosoftAppId: '0a1b2c3d-4e5f-4a6b-8c7d-9e8f7a6b5c4d',
  PUBLIC_URL: 'https://claims.contoso.com',
  PUBLISHER_NAME: 'Contoso Marketing',
  PUBLISHER_WEBSITE: 'https://www.contoso.com/claimwell',
  PRIVACY_URL: 'https://www.contoso.com/privacy',
  TERMS_URL: 'https://www.contoso.com/terms',
}
