import type { TeamsManifest } from './manifestShape'
import type { PackageConfig } from './readPackageConfig'
import type { PackageText } from './text/packageText'

/**
 * The settled version of the manifest's schema. 1.25 has all that is used here; newer ones add what is not, and a tenant's
 * admin centre or an older client may not take them yet. The official schemas of all of them are in a developer's
 * dependency, so that moving on is this one line.
 */
const manifestVersion = '1.25'

/** The ground of the colour icon. */
const accentColor = '#0b5560'

/**
 * The manifest of the Teams app. It asks for as little as works: `identity` alone, since the bot writes only to people who
 * have added it or are in a conversation that has; no permission of a device, none on what a team or chat says, and no
 * private or shared channels, where people of other organisations may be. No loading indicator of Teams either: it hides
 * a tab until told otherwise, and the tab says itself what it waits for.
 */
export function teamsManifest(config: PackageConfig, text: PackageText): TeamsManifest {
  const { teamsAppId, botAppId, publicUrl, publisher, version } = config
  const { host } = new URL(publicUrl)
  const tab = `${publicUrl}/tab`
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`,
    manifestVersion,
    version,
    id: teamsAppId,
    localizationInfo: { defaultLanguageTag: text.languageTag },
    developer: {
      name: publisher.name,
      websiteUrl: publisher.website,
      privacyUrl: publisher.privacy,
      termsOfUseUrl: publisher.terms,
    },
    name: { ...text.name },
    description: { short: text.description.short, full: text.description.full(publisher.website) },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor,
    // The chat first, since that is where a claim is made; `conversations` and `about` are Teams' own tabs.
    staticTabs: [
      { entityId: 'conversations', scopes: ['personal'] },
      { entityId: 'claims', name: text.claims, contentUrl: tab, websiteUrl: tab, scopes: ['personal'] },
      { entityId: 'about', scopes: ['personal'] },
    ],
    bots: [
      {
        botId: botAppId,
        scopes: ['personal', 'team', 'groupChat'],
        isNotificationOnly: false,
        supportsFiles: true,
        supportsCalling: false,
        supportsVideo: false,
        commandLists: [
          { scopes: ['personal'], commands: text.commands.personal.map((command) => ({ ...command })) },
          { scopes: ['team', 'groupChat'], commands: text.commands.shared.map((command) => ({ ...command })) },
        ],
      },
    ],
    permissions: ['identity'],
    validDomains: [host],
    webApplicationInfo: { id: botAppId, resource: `api://${host}/botid-${botAppId}` },
    showLoadingIndicator: false,
    isFullScreen: false,
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
  }
}
