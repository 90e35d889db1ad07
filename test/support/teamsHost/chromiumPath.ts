import { existsSync } from 'node:fs'

/** Where Debian's Chromium is, or `CHROMIUM_PATH`, if there is one. */
export const chromiumPath: string | undefined = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
].find((path) => path && existsSync(path))
