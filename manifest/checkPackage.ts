import { strFromU8, unzipSync } from 'fflate'
import { checkAddresses } from './checks/checkAddresses'
import { checkCommands } from './checks/checkCommands'
import { checkDescription } from './checks/checkDescription'
import { checkIcon } from './checks/checkIcon'
import { checkIdentity } from './checks/checkIdentity'
import { checkName } from './checks/checkName'
import { checkSchema } from './checks/checkSchema'
import type { PackageFinding } from './findingCodes'
import { manifestShape } from './manifestShape'

type Files = Record<string, Uint8Array>

/** In bytes. Teams takes more; ours has three small files, so that more is a mistake. */
const biggest = 1024 * 1024
const storeRules = [checkIdentity, checkName, checkDescription, checkAddresses, checkCommands]

function opened(zip: Uint8Array): Files | undefined {
  try {
    return unzipSync(zip)
  } catch {
    return undefined
  }
}

function parsed(bytes: Uint8Array): object | undefined {
  try {
    const value: unknown = JSON.parse(strFromU8(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function checkManifest(bytes: Uint8Array): PackageFinding[] {
  const manifest = parsed(bytes)
  if (!manifest) return [{ code: 'manifest-json', at: 'manifest.json', say: 'Write one JSON object, in UTF-8.' }]
  const shaped = manifestShape.safeParse(manifest)
  const found = checkSchema(manifest)
  if (shaped.success) return [...found, ...storeRules.flatMap((check) => check(shaped.data))]
  const shape = shaped.error.issues.map(({ path, message }) => ({
    code: 'manifest-shape' as const,
    at: path.join('.') || 'manifest.json',
    say: `Until this is mended the other rules are not looked at: ${message}.`,
  }))
  return [...found, ...shape]
}

function checkIconFiles(files: Files): PackageFinding[] {
  const read = manifestShape.pick({ icons: true }).safeParse(parsed(files['manifest.json'] ?? new Uint8Array()))
  if (!read.success) return []
  return (['color', 'outline'] as const).flatMap((kind) => {
    const name = read.data.icons[kind]
    const bytes = Object.hasOwn(files, name) ? files[name] : undefined
    const at = `icons.${kind}`
    return bytes ? checkIcon(kind, bytes, name) : [{ code: 'icon-path', at, say: `Put ${name} into the package.` }]
  })
}

/**
 * Everything that is wrong with a package, all at once: the official schema, and what the store asks beyond it. It
 * looks at the bytes that are going to be uploaded, not at what they were made of.
 * @returns nothing when the package is good
 */
export function checkPackage(zip: Uint8Array): PackageFinding[] {
  const files = opened(zip)
  if (!files) return [{ code: 'zip-unreadable', at: 'package', say: 'It cannot be opened as a zip.' }]
  const found: PackageFinding[] = []
  if (zip.length > biggest) found.push({ code: 'zip-size', at: 'package', say: 'Make it smaller than 1 MB.' })
  const names = Object.keys(files).sort().join(', ')
  if (names !== 'color.png, manifest.json, outline.png') {
    const say = `Put manifest.json, color.png and outline.png at its root, and nothing else; it has ${names || 'nothing'}.`
    found.push({ code: 'zip-files', at: 'package', say })
  }
  const manifest = files['manifest.json']
  return manifest ? [...found, ...checkManifest(manifest), ...checkIconFiles(files)] : found
}
