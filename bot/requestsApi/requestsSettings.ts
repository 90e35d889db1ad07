import { z } from 'zod'

/** A secret that an automation signs with, and the one tenant it speaks for. */
export interface SharedKey {
  name: string
  /** In lower case. */
  tenantId: string
  /** Its characters are the key. It is never logged. */
  secret: string
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const keyForm = /^([\w.-]{1,40}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([\w-]{43,200})$/i

const isAudience = (text: string) => guid.test(text) || /^(api|https):\/\/[!-+\--~]{1,200}$/.test(text)
const areDifferent = (texts: readonly string[]) => new Set(texts).size === texts.length

/** undefined for what is no key: it is not repeated, it may hold most of a secret. */
function keyOf(text: string): SharedKey | undefined {
  const [, name = '', tenantId = '', secret = ''] = keyForm.exec(text) ?? []
  return name ? { name, tenantId: tenantId.toLowerCase(), secret } : undefined
}

/** The settings of `POST /api/documentation-requests`, as they are read from the environment. */
export const requestsSettings = {
  REQUESTS_AUDIENCE: z
    .string()
    .refine(isAudience, 'the client id (a GUID) or application id URI of the app registration that stands for this API')
    .transform((text) => (guid.test(text) ? text.toLowerCase() : text))
    .optional(),
  REQUESTS_ROLE: z
    .string()
    .regex(/^[!-~]{1,120}$/, 'the value of an app role, without spaces, or leave it out')
    .optional(),
  REQUESTS_HMAC_KEYS: z
    .string()
    .transform((text) => text.split(',').map((part) => keyOf(part.trim())))
    .refine(
      (keys) => keys.every(Boolean),
      'name:tenantId:secret, separated by commas; a secret is 32 bytes or more in base64url',
    )
    .transform((keys) => keys.filter((key) => key !== undefined))
    .refine((keys) => areDifferent(keys.map(({ name }) => name)), 'every key has a name of its own')
    .refine((keys) => areDifferent(keys.map(({ secret }) => secret)), 'every key has a secret of its own')
    .optional(),
}
