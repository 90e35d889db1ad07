import { useEffect, useState } from 'preact/hooks'
import { ClaimScreen } from './claimScreen'
import { announce } from './live'
import { OrganisationScreen } from './organisationScreen'
import { hrefOf, useRoute } from './route'
import { SeasonScreen } from './seasonScreen'
import type { Surroundings } from './surroundings'

/** The tab: the season, one claim, or the organisation, kept up to date as the bot changes them. */
export function ClaimsPage({ around }: { around: Surroundings }) {
  const { api, host, words } = around
  const route = useRoute()
  const [isLive, setLive] = useState(true)
  useEffect(() => {
    if (host.opens && location.hash === '') location.replace(hrefOf({ at: 'claim', id: host.opens }))
  }, [host])
  useEffect(() => {
    const heard = (event: string, data: unknown) => {
      if (event === 'changed') announce((data as { claimId?: string }).claimId)
    }
    return api.listen('/changes', heard, setLive)
  }, [api])
  return (
    <>
      {!isLive && (
        <p class="offline" role="status">
          {words.offline}
        </p>
      )}
      {route.at === 'claim' && <ClaimScreen key={route.id} around={around} id={route.id} />}
      {route.at === 'organisation' && <OrganisationScreen around={around} />}
      {route.at === 'season' && <SeasonScreen around={around} />}
    </>
  )
}
