import { chatLink } from './chatLink'
import { currentClaim, type Handler } from './onClaim'
import { say } from './session'

/**
 * Where the tab is, and in it the claim we are on. Where others read along no claim is named, and the tab shows each
 * person their own.
 */
export const showTab: Handler = async (session) => {
  const { ctx, text, turn } = session
  const isPersonal = turn.conversation.kind === 'personal'
  if (!ctx.tab) return say(session, isPersonal ? text.tab.links.none : text.share.onlyPersonal(chatLink(session)))
  const season = `[${text.tab.links.season}](${ctx.tab()})`
  const claim = isPersonal ? await currentClaim(session) : undefined
  say(
    session,
    claim
      ? text.tab.links.hereWithClaim(season, `[${text.tab.links.open}](${ctx.tab(claim.id)})`)
      : text.tab.links.here(season),
  )
}
