import type { PackageFinding } from '../findingCodes'
import type { TeamsManifest } from '../manifestShape'

type CommandList = TeamsManifest['bots'][number]['commandLists'][number]
type Scope = CommandList['scopes'][number]

/** What Teams shows whole. The schema allows more, and cuts it off. */
const longest = { title: 32, description: 128 }

function listFindings({ commands }: CommandList, at: string): PackageFinding[] {
  return commands.flatMap(({ title, description }, index) => {
    const here = `${at}.commands.${index}`
    const found: PackageFinding[] = []
    if (!/^[\p{L}\p{N}]+([ '’-][\p{L}\p{N}]+)*$/u.test(title))
      found.push({ code: 'command-title', at: here, say: 'Write plain words: no slash, no other special character.' })
    if (title.length > longest.title || description.length > longest.description)
      found.push({
        code: 'command-length',
        at: here,
        say: `Shorten it: ${longest.title} characters for the title, ${longest.description} for what it does.`,
      })
    if (commands.findIndex((other) => other.title.toLowerCase() === title.toLowerCase()) !== index)
      found.push({ code: 'command-twice', at: here, say: `“${title}” is in this list already.` })
    return found
  })
}

function scopeFindings(scopes: readonly Scope[], lists: readonly CommandList[], at: string): PackageFinding[] {
  const listed = lists.flatMap((list) => list.scopes)
  const wrong = [...new Set(listed)].filter(
    (scope) => !scopes.includes(scope) || listed.filter((other) => other === scope).length > 1,
  )
  const missing = scopes.filter(
    (scope) => !lists.some((list) => list.scopes.includes(scope) && list.commands.length > 0),
  )
  return [
    ...wrong.map((scope) => ({
      code: 'command-scope' as const,
      at,
      say: `Give ${scope} one list, and only where the bot is there.`,
    })),
    ...missing.map((scope) => ({ code: 'command-missing' as const, at, say: `List what can be typed in ${scope}.` })),
  ]
}

/** What the store asks of the words that are offered above the message box. */
export function checkCommands({ bots }: TeamsManifest): PackageFinding[] {
  return bots.flatMap(({ scopes, commandLists }, bot) => {
    const at = `bots.${bot}.commandLists`
    return [
      ...scopeFindings(scopes, commandLists, at),
      ...commandLists.flatMap((list, index) => listFindings(list, `${at}.${index}`)),
    ]
  })
}
