import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { buildPackage } from './buildPackage'
import { readPackageConfig } from './readPackageConfig'

const target = 'dist/claimwell.zip'

/** Run by `npm run package`, at the root of the project. */
function main(): string[] {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  const read = readPackageConfig(process.env, version)
  if (!read.ok) return read.wrong.map(({ setting, cure }) => `${setting}: ${cure}`)
  const icon = (name: string) => readFileSync(`manifest/icons/${name}.png`)
  const built = buildPackage(read.value, { color: icon('color'), outline: icon('outline') })
  if (!built.ok) return built.findings.map(({ code, at, say }) => `${at} (${code}): ${say}`)
  mkdirSync('dist', { recursive: true })
  writeFileSync(target, built.zip)
  process.stdout.write(`${target}: version ${read.value.version}, checked, ${built.zip.length} bytes\n`)
  return []
}

const wrong = main()
if (wrong.length > 0) {
  process.stderr.write(`${wrong.join('\n')}\n`)
  process.exitCode = 1
}
