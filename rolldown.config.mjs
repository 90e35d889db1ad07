import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig } from 'rolldown'

const from = 'bot/tab/client'
const hashOf = (bytes) => createHash('sha256').update(bytes).digest('base64url').slice(0, 8)

/** Styles of the pages, those that all share first. */
function styles() {
  const rest = readdirSync(from).filter((name) => name.endsWith('.css') && name !== 'tab.css')
  return ['tab.css', ...rest.sort()]
}

/** The style, the list of all files by which the server finds them, and each file in its compressed forms. */
const assets = {
  name: 'tab-assets',
  generateBundle(_options, bundle) {
    const css = Buffer.concat(styles().map((name) => readFileSync(`${from}/${name}`)))
    const style = `tab-${hashOf(css)}.css`
    const files = { [style]: css }
    let script = ''
    for (const chunk of Object.values(bundle)) {
      files[chunk.fileName] = Buffer.from(chunk.code)
      if (chunk.isEntry) script = chunk.fileName
    }
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source })
    emit(style, css)
    for (const [name, bytes] of Object.entries(files)) {
      emit(`${name}.br`, brotliCompressSync(bytes))
      emit(`${name}.gz`, gzipSync(bytes))
    }
    emit('assets.json', JSON.stringify({ script, style, files: Object.keys(files) }))
  },
}

/**
 * teams-js asks a host of Microsoft's for a list of origins as soon as it is loaded. The pages load nothing but their own
 * files, so it would be refused, and the list that is built in would count: it counts at once.
 */
const ownFilesOnly = {
  name: 'own-files-only',
  transform(code, id) {
    if (!id.endsWith('/internal/validOrigins.js')) return null
    const asks = 'fetch(r,{signal:i.signal})'
    if (!code.includes(asks)) throw new Error('teams-js changed: its list of origins is fetched in another way')
    return code.replace(asks, 'Promise.reject(new Error("own files only"))')
  },
}

/** The tab's pages for browsers: `rolldown -c` → dist/tab. */
export default defineConfig({
  input: { tab: `${from}/tab.tsx` },
  platform: 'browser',
  // The package names a file of its own that is not in it.
  resolve: { alias: { adaptivecards: 'adaptivecards/dist/adaptivecards.min.js' } },
  transform: { target: 'es2022' },
  output: {
    dir: 'dist/tab',
    cleanDir: true,
    format: 'es',
    minify: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  },
  plugins: [ownFilesOnly, assets],
})
