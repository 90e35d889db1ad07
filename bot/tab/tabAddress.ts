/** What is known of where the tab is. */
export interface TabPlace {
  /** The https origin that serves it. */
  publicUrl?: string | undefined
  /** Id of the Teams app package whose personal tab `claims` it is. */
  appId?: string | undefined
  /** In local mode, where there is no Teams: makes an address on this machine from a path. */
  local?: ((path: string) => string) | undefined
}

/** Also what `encodeURIComponent` leaves, and Markdown reads as the end of a link. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * How the tab is linked to: as a whole, or opened at a claim; undefined where there is no tab. An address holds a claim's
 * id and nothing else: the tab asks who looks. Source: Microsoft Teams, "Deep link to an application", tabs; as of 2026.
 * The tab finds the claim's id as `page.subPageId`, in local mode as `claim` in the query.
 */
export function tabAddress({ publicUrl, appId, local }: TabPlace): ((claimId?: string) => string) | undefined {
  if (local) return (claimId) => local(claimId === undefined ? '/tab' : `/tab?claim=${encoded(claimId)}`)
  if (publicUrl === undefined || appId === undefined) return undefined
  const tab = `https://teams.microsoft.com/l/entity/${appId}/claims?webUrl=${encoded(`${publicUrl}/tab`)}&label=Claims`
  return (claimId) =>
    claimId === undefined ? tab : `${tab}&context=${encoded(JSON.stringify({ subEntityId: claimId }))}`
}
