import { chromiumPath } from './chromiumPath'

/** `describe` where there is a Chromium to look with; elsewhere a skipped one, and a line that says so. */
export const describeInChromium: (name: string, tests: () => void) => void = (name, tests) => {
  if (chromiumPath === undefined) process.stderr.write(`SKIPPED, since Chromium is not installed: ${name}\n`)
  const within = chromiumPath === undefined ? describe.skip : describe
  within(name, tests)
}
