import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Frame } from 'playwright-core'

let source: string | undefined

/**
 * What axe-core finds wrong with what a frame shows now: a line for each element, none when it is clean. It is evaluated
 * by the debugger, which no policy of the page forbids. A page whose clock stands still keeps it waiting.
 */
export async function axe(frame: Frame): Promise<string[]> {
  source ??= readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
  await frame.evaluate(source)
  const { violations } = (await frame.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, html, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(';').trim()
      return `${impact}: ${help} (${id}) at ${target.join(' ')}: ${html} — ${why}`
    }),
  )
}
