import { z } from 'zod'
import { isPublicHost } from './isPublicHost'
import { isTunnel } from './isTunnel'

/** What a publisher decides about the package. Addresses are https, hosts in lower case. */
export interface PackageConfig {
  /** Of the Teams app, not of the bot. */
  teamsAppId: string
  /** The Entra application of the bot, and of signing in to the tab. */
  botAppId: string
  /** An origin without a slash at its end. */
  publicUrl: string
  publisher: { name: string; website: string; privacy: string; terms: string }
  /** Three numbers. */
  version: string
}

/** A setting that stands in the way, and in one line what it should be. */
export interface WrongSetting {
  setting: string
  cure: string
}

const guid = (cure: string) =>
  z
    .string(cure)
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, cure)
    .refine((id) => /[1-9a-f]/i.test(id), cure)
    .transform((id) => id.toLowerCase())

const isOpenToAll = (url: string) => {
  const { protocol, hostname, username, port } = new URL(url)
  return protocol === 'https:' && !username && !port && isPublicHost(hostname) && !isTunnel(hostname)
}
const address = (cure: string) =>
  z.string(cure).refine((url) => url.length <= 2048 && URL.canParse(url) && isOpenToAll(url), cure)
const originCure =
  'the https origin of the bot and its tab, such as https://claims.contoso.com: a name, no path, no port, no tunnel'
const page = (what: string) => address(`the https page of ${what}, which anybody can read; on no tunnel`)

const settings = z.object({
  TEAMS_APP_ID: guid('a GUID of your own for the Teams app: uuidgen makes one, and it stays over all versions'),
  MicrosoftAppId: guid("the bot's Entra application (client) id, a GUID"),
  PUBLIC_URL: address(originCure)
    .refine((url) => URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`, originCure)
    .transform((url) => new URL(url).origin),
  PUBLISHER_NAME: z
    .string('the name of who publishes it, as Partner Center shows it')
    .max(32, 'the name of who publishes it: at most 32 characters')
    .regex(/^[\p{L}\p{N}][^\p{C}]*$/u, 'the name of who publishes it, in one line that begins with a letter or digit'),
  PUBLISHER_WEBSITE: page('the publisher, with help and a way to ask'),
  PRIVACY_URL: page('your privacy policy'),
  TERMS_URL: page('your terms of use'),
  APP_VERSION: z
    .string()
    .regex(
      /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/,
      'three numbers such as 1.2.0, higher than what was uploaded before',
    ),
})

/**
 * The environment → what the package needs, or every setting that stands in the way, each once. Blank counts as absent.
 * @param ownVersion of the product, when no other is named
 */
export function readPackageConfig(
  env: Readonly<Record<string, string | undefined>>,
  ownVersion: string,
): { ok: true; value: PackageConfig } | { ok: false; wrong: WrongSetting[] } {
  const given = Object.fromEntries(
    Object.keys(settings.shape).flatMap((name) => {
      const value = env[name]?.trim()
      return value ? [[name, value]] : []
    }),
  )
  const read = settings.safeParse({ APP_VERSION: ownVersion, ...given })
  if (!read.success) {
    const cures = new Map<string, string>()
    for (const { path, message } of read.error.issues)
      if (!cures.has(String(path[0]))) cures.set(String(path[0]), message)
    return { ok: false, wrong: [...cures].map(([setting, cure]) => ({ setting, cure })) }
  }
  const { data } = read
  return {
    ok: true,
    value: {
      teamsAppId: data.TEAMS_APP_ID,
      botAppId: data.MicrosoftAppId,
      publicUrl: data.PUBLIC_URL,
      publisher: {
        name: data.PUBLISHER_NAME,
        website: data.PUBLISHER_WEBSITE,
        privacy: data.PRIVACY_URL,
        terms: data.TERMS_URL,
      },
      version: data.APP_VERSION,
    },
  }
}
