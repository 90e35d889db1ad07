/** A theme of Teams; `contrast` is its high-contrast one. */
export type TeamsTheme = 'default' | 'dark' | 'contrast'

/** Who is signed in at Teams. A `Person` of the fake Teams is one. */
export interface TeamsPerson {
  aadObjectId: string
  tenantId: string
  name: string
}

/** Where a page is opened: in a tab, or as a dialog. */
export type FrameContext = 'content' | 'task'

/** What a Teams client says of itself and its person. */
export interface HostContext {
  person: TeamsPerson
  theme: TeamsTheme
  locale: string
  clientType: 'web' | 'desktop' | 'android' | 'ios'
  appId: string
}

/** The page that is told: where it is, and where in it a deep link leads. */
export interface HostedPage {
  frameContext: FrameContext
  pageId: string
  subPageId?: string
}

/** The answer to `getContext` in the names of the wire, which teams-js turns into its own. */
export function hostContext(context: HostContext, page: HostedPage): Record<string, unknown> {
  const { person, theme, locale, clientType, appId } = context
  const address = `${person.aadObjectId}@example.com`
  return {
    appId,
    appSessionId: '5e55107a-0000-4000-8000-000000000001',
    sessionId: '5e55107a-0000-4000-8000-000000000002',
    hostName: 'Teams',
    hostClientType: clientType,
    ringId: 'general',
    locale,
    theme,
    entityId: page.pageId,
    subEntityId: page.subPageId,
    frameContext: page.frameContext,
    isFullScreen: false,
    isMultiWindow: false,
    userObjectId: person.aadObjectId,
    userDisplayName: person.name,
    userPrincipalName: address,
    loginHint: address,
    tid: person.tenantId,
    tenantSKU: 'unknown',
    userLicenseType: 'unknown',
  }
}
