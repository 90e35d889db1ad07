import type { FindingCode, PackageFinding } from '../findingCodes'
import type { TeamsManifest } from '../manifestShape'

/** Names that belong to Microsoft; in the name of an app they suggest that it is Microsoft's too. */
const microsoftNames =
  /\b(microsoft|msft|ms|teams|office|m365|o365|365|outlook|sharepoint|onedrive|excel|word|powerpoint|onenote|azure|entra|copilot|windows|surface|dynamics|xbox|viva|bing|power (bi|apps|automate|platform)|partner center|appsource)\b/i

const rules: { code: FindingCode; breaks: (name: string) => boolean; say: string }[] = [
  {
    code: 'name-microsoft',
    breaks: (name) => microsoftNames.test(name),
    say: 'Leave out names of Microsoft and its products: they suggest that it is made with Microsoft.',
  },
  {
    code: 'name-generic',
    breaks: (name) => /\b(app|bot|test|dev|beta|demo|preview)\b/i.test(name),
    say: 'Leave out words such as app, bot, test or beta: a name says what it is called.',
  },
  {
    code: 'name-decorated',
    breaks: (name) => !/^[\p{L}\p{N}]([\p{L}\p{N} .'’&-]*[\p{L}\p{N}])?$/u.test(name) || / {2}/.test(name),
    say: 'Use letters, digits and single spaces: no brackets, no emoji, no version.',
  },
]

/** What the store asks of the names of an app and of its publisher. */
export function checkName({ name, developer }: TeamsManifest): PackageFinding[] {
  const names = { 'name.short': name.short, 'name.full': name.full }
  const found: PackageFinding[] = Object.entries(names).flatMap(([at, value]) =>
    rules.filter(({ breaks }) => breaks(value)).map(({ code, say }) => ({ code, at, say })),
  )
  if (!name.full.startsWith(name.short))
    found.push({
      code: 'name-related',
      at: 'name.full',
      say: 'Begin with the short name: both are names of one thing.',
    })
  if (/\bmicrosoft\b/i.test(developer.name))
    found.push({ code: 'publisher-microsoft', at: 'developer.name', say: 'Name who publishes it, not Microsoft.' })
  return found
}
