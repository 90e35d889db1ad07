import type { PackageFinding } from '../findingCodes'
import type { TeamsManifest } from '../manifestShape'

const isEmpty = (id: string) => /^[0-]+$/.test(id)

function idFindings({ id, bots }: TeamsManifest): PackageFinding[] {
  const ids = [
    { at: 'id', value: id },
    ...bots.map(({ botId }, index) => ({ at: `bots.${index}.botId`, value: botId })),
  ]
  const empty = ids.filter(({ value }) => isEmpty(value))
  return empty.map(({ at }) => ({ code: 'id-empty', at, say: 'Put a GUID of your own: this one is all zeros.' }))
}

/** The token for the tab is made for this audience; one letter off, and nobody can sign in. */
function entraFindings({ bots, validDomains, webApplicationInfo }: TeamsManifest): PackageFinding[] {
  const found: PackageFinding[] = []
  const { id, resource } = webApplicationInfo
  if (bots.some(({ botId }) => botId !== id))
    found.push({
      code: 'bot-entra',
      at: 'webApplicationInfo.id',
      say: 'Put the id of the bot: the tab signs in with the same Entra application.',
    })
  if (!validDomains.some((domain) => resource === `api://${domain}/botid-${id}`))
    found.push({
      code: 'entra-resource',
      at: 'webApplicationInfo.resource',
      say: 'Put api://, the host of the tab, /botid- and the id of the Entra application, as it stands under Expose an API.',
    })
  return found
}

function permissionFindings({ permissions, devicePermissions = [], authorization }: TeamsManifest): PackageFinding[] {
  const asked = [
    ...permissions.filter((name) => name !== 'identity').map((name) => ['permissions', name]),
    ...devicePermissions.map((name) => ['devicePermissions', name]),
    ...(authorization === undefined ? [] : [['authorization', 'access to the content of teams and chats']]),
  ]
  return asked.map(([at = '', name]) => ({
    code: 'permission-unneeded',
    at,
    say: `Leave out ${name}: nothing here uses it, and an administrator has to grant it.`,
  }))
}

function botFindings({ bots }: TeamsManifest): PackageFinding[] {
  if (bots.length !== 1) return [{ code: 'bot-count', at: 'bots', say: 'Name exactly one bot.' }]
  if (bots[0]?.supportsFiles) return []
  const say = 'Set it to true: otherwise nobody can send evidence in the personal chat.'
  return [{ code: 'bot-files', at: 'bots.0.supportsFiles', say }]
}

/** Whether who the app is fits together (bot, Entra application, audience), and whether it asks for no more than it uses. */
export function checkIdentity(manifest: TeamsManifest): PackageFinding[] {
  const { version } = manifest
  const found = [idFindings, botFindings, entraFindings, permissionFindings].flatMap((check) => check(manifest))
  if (!/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/.test(version))
    found.push({ code: 'version', at: 'version', say: 'Write three numbers such as 1.2.0, without zeros in front.' })
  return found
}
