import { readFileSync } from 'node:fs'
import type { ValidateFunction } from 'ajv'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { PackageFinding } from '../findingCodes'

const compiled = new Map<string, ValidateFunction>()

/** The official schema of a version, as the package of Microsoft ships it; undefined where it ships none. */
function schemaOf(version: string): object | undefined {
  if (!/^1\.\d{1,2}$/.test(version)) return undefined
  try {
    const file = `@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`
    return JSON.parse(readFileSync(require.resolve(file), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}

function validatorOf(version: string): ValidateFunction | undefined {
  const known = compiled.get(version)
  const schema = known ? undefined : schemaOf(version)
  if (!schema) return known
  // The official schema has formats and keywords of its own time: it is taken as it is.
  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats(ajv)
  const made = ajv.compile(schema)
  compiled.set(version, made)
  return made
}

/** What the official JSON schema of the manifest's own version says against it; only released versions count. */
export function checkSchema(manifest: object & { manifestVersion?: unknown }): PackageFinding[] {
  const validate = validatorOf(String(manifest.manifestVersion))
  if (!validate) {
    const say = 'Name a released version whose schema is at hand, such as 1.25: a preview is not taken.'
    return [{ code: 'schema-version', at: 'manifestVersion', say }]
  }
  if (validate(manifest)) return []
  return (validate.errors ?? []).map(({ instancePath, params, message = 'does not fit' }) => {
    const at = instancePath.slice(1).replaceAll('/', '.') || 'manifest.json'
    const detail = Object.values(params).filter((value) => typeof value === 'string' && !message.includes(value))
    return { code: 'schema', at, say: `The official schema: ${[message, ...detail].join(': ')}.` }
  })
}
