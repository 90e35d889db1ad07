import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A file of the tab's own, by the name the page asks for; `br` and `gzip` are smaller forms of the same bytes. */
export interface TabAsset {
  type: string
  bytes: Buffer
  br: Buffer
  gzip: Buffer
}

/** What the page loads: its script and style by name, and every file there is. */
export interface TabAssets {
  script: string
  style: string
  files: ReadonlyMap<string, TabAsset>
}

const listing = z.object({ script: z.string(), style: z.string(), files: z.array(z.string()) })
const types: Record<string, string> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' }

function readListing(directory: string) {
  try {
    return listing.parse(JSON.parse(readFileSync(join(directory, 'assets.json'), 'utf8')))
  } catch (cause) {
    throw new Error(`The pages of the tab are not in ${directory}: run npm run build, then start again.`, { cause })
  }
}

/** Reads what the build put into a directory. Throws where it was not built, saying so. */
export function readTabAssets(directory: string): TabAssets {
  const { script, style, files } = readListing(directory)
  const read = (name: string) => readFileSync(join(directory, name))
  const typeOf = (name: string) => types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const assets = files.map((name): [string, TabAsset] => [
    name,
    { type: typeOf(name), bytes: read(name), br: read(`${name}.br`), gzip: read(`${name}.gz`) },
  ])
  return { script, style, files: new Map(assets) }
}
