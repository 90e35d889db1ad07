import { z } from 'zod'

const words = z.string()
const scope = z.enum(['personal', 'team', 'groupChat'])

/**
 * The parts of a Teams manifest that this product uses. It is no second schema: lengths and patterns are the official
 * one's. What is not named here stays, so that the official schema sees it.
 */
export const manifestShape = z.looseObject({
  $schema: words,
  manifestVersion: words,
  version: words,
  id: words,
  localizationInfo: z.looseObject({ defaultLanguageTag: words }),
  developer: z.looseObject({ name: words, websiteUrl: words, privacyUrl: words, termsOfUseUrl: words }),
  name: z.looseObject({ short: words, full: words }),
  description: z.looseObject({ short: words, full: words }),
  icons: z.looseObject({ color: words, outline: words }),
  accentColor: words,
  staticTabs: z.array(
    z.looseObject({
      entityId: words,
      name: words.optional(),
      contentUrl: words.optional(),
      websiteUrl: words.optional(),
      scopes: z.array(scope),
    }),
  ),
  bots: z.array(
    z.looseObject({
      botId: words,
      scopes: z.array(scope),
      supportsFiles: z.boolean(),
      commandLists: z.array(
        z.looseObject({
          scopes: z.array(scope),
          commands: z.array(z.looseObject({ title: words, description: words })),
        }),
      ),
    }),
  ),
  permissions: z.array(words),
  devicePermissions: z.array(words).optional(),
  authorization: z.unknown().optional(),
  validDomains: z.array(words),
  webApplicationInfo: z.looseObject({ id: words, resource: words }),
})

export type TeamsManifest = z.infer<typeof manifestShape>
