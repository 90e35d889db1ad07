import { useEffect, useRef } from 'preact/hooks'
import type { OrganisationView, OrganisationPart as PartName } from '../../../cards/tab/organisationView'
import { Refused } from './api'
import { goToPart } from './goToPart'
import { useLive } from './live'
import { NoClaim } from './noClaim'
import { OrganisationPart } from './organisationPart'
import { hrefOf, seasonAsLeft } from './route'
import { SaveButton } from './saveButton'
import type { Surroundings } from './surroundings'
import { useTitle } from './useTitle'

interface OrganisationProps {
  around: Surroundings
  view: OrganisationView
}

/** Side by side where there is room. */
const columns: readonly PartName[][] = [
  ['risk', 'funds'],
  ['requests', 'parked', 'roles'],
]

function OrganisationHead({ around, view }: OrganisationProps) {
  const { words, sections } = view
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus({ preventScroll: true }), [])
  return (
    <header class="organisation-head">
      <a class="back" href={seasonAsLeft()}>
        {words.back}
      </a>
      <div class="organisation-title">
        <div>
          <h1 ref={head} tabIndex={-1}>
            {words.title}
          </h1>
          <p class="quiet">{words.about}</p>
        </div>
        <div class="organisation-claims">
          <a href={hrefOf({ at: 'season', scope: 'organisation' })}>{words.claims}</a>
          <SaveButton api={around.api} path="/season.csv?scope=organisation" failed={words.csv.failed}>
            {words.csv.download}
          </SaveButton>
        </div>
      </div>
      <nav aria-label={words.contents}>
        {sections.map(({ id, title }) => (
          <button key={id} type="button" class="jump" onClick={() => goToPart(id)}>
            {title}
          </button>
        ))}
      </nav>
    </header>
  )
}

function Organisation({ around, view }: OrganisationProps) {
  return (
    <main class="organisation" lang={view.language}>
      <OrganisationHead around={around} view={view} />
      <div class="organisation-columns">
        {columns.map((names) => (
          <div key={names.join()} class="organisation-column">
            {view.sections
              .filter(({ id }) => names.includes(id))
              .map((part) => (
                <OrganisationPart key={part.id} around={around} view={view} part={part} />
              ))}
          </div>
        ))}
      </div>
    </main>
  )
}

/** What claims leads see to for everybody: money, requests, funds, roles, and what reached nobody. */
export function OrganisationScreen({ around }: { around: Surroundings }) {
  const { value: view, error, again } = useLive<OrganisationView>(around.api, '/organisation')
  useTitle(view?.words.title)
  // Who leads no more is shown nothing of what was there.
  const isGone = error instanceof Refused && error.status === 404
  if (!view || isGone) return <NoClaim shell={around.words} error={error} again={again} gone={around.words.forLeads} />
  return <Organisation around={around} view={view} />
}
