import { z } from 'zod'
import type { SeasonData } from '../../cards/tab/seasonView'
import { chatUrl } from '../../dialogs/chatUrl'
import type { Claims } from '../../dialogs/claims'
import { safeToday } from '../../rules/localDate'
import type { Principal } from '../../rules/principal'
import { permitOf } from '../claims/permitOf'
import type { Store } from '../claims/ports'
import type { Roles } from '../rolesOf'
import type { TabCall } from './endpoint'

export interface SeasonNeeds {
  store: Store
  claims: Claims
  roleOf: Roles['roleOf']
  /** Epoch milliseconds, of the bot's clock. */
  now: () => number
}

const scopeAsked = z.enum(['own', 'organisation'])

type Shown = Pick<SeasonData, 'claims' | 'funds' | 'owners'>

/** Reads what a call for the season asks for, as far as the person may see it; undefined where that is nothing. */
export function seasonData({ store, claims, roleOf, now }: SeasonNeeds) {
  const permit = permitOf(roleOf)

  async function ofOrganisation(who: Principal): Promise<Shown> {
    const [found, funds] = await Promise.all([claims.listAll(who), claims.funds(who)])
    const ids = found.map(({ ownerId }) => ownerId)
    return { claims: found, funds, owners: await claims.colleagues(who, ids) }
  }

  async function ofPerson(who: Principal): Promise<Shown> {
    return { claims: await claims.list(who), funds: [], owners: {} }
  }

  return async ({ person, chat, query }: TabCall): Promise<SeasonData | undefined> => {
    const who = { tenantId: person.tenantId, userId: person.id }
    const asked = scopeAsked.safeParse(query.get('scope') ?? 'own')
    const isLead = (await permit(store.reader, who, 'claim.listAll')) === 'allowed'
    if (!asked.success || (asked.data === 'organisation' && !isLead)) return undefined
    const url = chatUrl(chat?.botId ?? '')
    return {
      ...(await (asked.data === 'organisation' ? ofOrganisation(who) : ofPerson(who))),
      scope: asked.data,
      isLead,
      userId: person.id,
      // Nobody published the zone in which a deadline ends: the latest of the dates that may count is held against it.
      today: safeToday(now(), person.timeZone),
      holidays: claims.holidays,
      policyOf: claims.policyOf,
      ...(url ? { chatUrl: url } : {}),
    }
  }
}
