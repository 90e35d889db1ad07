import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { PNG } from 'pngjs'

/** What is drawn in manifest/icons, and how wide it is in pixels. */
const icons = [
  { name: 'color', side: 192 },
  { name: 'outline', side: 32 },
]
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
)

/** White alone, as a renderer's rounding leaves 254 at soft edges; what is drawn stands in how opaque it is. */
function whitened(image: PNG): PNG {
  for (let at = 0; at < image.data.length; at += 4) image.data.fill(255, at, at + 3)
  return image
}

async function draw(): Promise<void> {
  if (!executablePath) throw new Error('Chromium is not installed here: set CHROMIUM_PATH')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb'] })
  try {
    for (const { name, side } of icons) {
      const page = await browser.newPage({ viewport: { width: side, height: side } })
      const svg = readFileSync(`manifest/icons/${name}.svg`, 'utf8')
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
      const image = PNG.sync.read(await page.screenshot({ omitBackground: true }))
      const made = name === 'outline' ? PNG.sync.write(whitened(image)) : PNG.sync.write(image, { colorType: 2 })
      writeFileSync(`manifest/icons/${name}.png`, made)
      process.stdout.write(`manifest/icons/${name}.png: ${side} × ${side}, ${made.length} bytes\n`)
    }
  } finally {
    await browser.close()
  }
}

draw().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
