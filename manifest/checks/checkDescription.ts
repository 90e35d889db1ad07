import type { PackageFinding } from '../findingCodes'
import type { TeamsManifest } from '../manifestShape'

const mostWords = 500
const superlatives =
  /\b(best|greatest|fastest|easiest|simplest|smartest|most (advanced|powerful|popular|complete|trusted)|number one|no\. ?1|#1|world[- ]class|leading|unique|unrivall?ed|ultimate|perfect|revolutionary|guaranteed?)\b/i
const asIfMicrosofts =
  /\b(official|officially|certified by|approved by microsoft|endorsed by|recommended by microsoft|powered by microsoft|in partnership with microsoft|by microsoft|microsoft['’]s (own )?(app|bot|tool))\b/i

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length
const isOneSentence = (text: string) => /^\p{Lu}[^.!?\n]*[.]$/u.test(text)

function shortFindings(short: string): PackageFinding[] {
  const at = 'description.short'
  const found: PackageFinding[] = []
  if (!isOneSentence(short))
    found.push({ code: 'short-sentence', at, say: 'Write one sentence, with a capital letter and a full stop.' })
  if (/\bapps?\b/i.test(short))
    found.push({ code: 'short-app', at, say: 'Leave out the word app: say what a person gets.' })
  return found
}

function fullFindings({ description, developer }: TeamsManifest): PackageFinding[] {
  const { full } = description
  const at = 'description.full'
  const found: PackageFinding[] = []
  if (wordsIn(full) > mostWords) found.push({ code: 'full-words', at, say: `Shorten it to ${mostWords} words.` })
  if (!full.includes(developer.websiteUrl))
    found.push({ code: 'full-help', at, say: "Say where help is: the publisher's page, with its address." })
  if (!/^limits?\b/im.test(full))
    found.push({ code: 'full-limits', at, say: 'Add a paragraph that begins with Limits: what it does not do.' })
  return found
}

/** What the store asks of the two descriptions, beyond their lengths. */
export function checkDescription(manifest: TeamsManifest): PackageFinding[] {
  const { description } = manifest
  const found = [...shortFindings(description.short), ...fullFindings(manifest)]
  for (const part of ['short', 'full'] as const) {
    const at = `description.${part}`
    const praise = superlatives.exec(description[part])
    if (praise) found.push({ code: 'superlative', at, say: `Leave out “${praise[0]}”: say what it does.` })
    const implied = asIfMicrosofts.exec(description[part])
    if (implied)
      found.push({
        code: 'implies-microsoft',
        at,
        say: `Leave out “${implied[0]}”: it reads as if Microsoft stood behind it.`,
      })
  }
  return found
}
