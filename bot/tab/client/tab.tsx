import { render } from 'preact'
import { apiFor } from './api'
import { ClaimsPage } from './claimsPage'
import { joinTeams, standAlone } from './host'
import { Notice } from './notice'
import { problemOf } from './problemOf'
import { readShell } from './shell'
import type { Surroundings } from './surroundings'

const shell = readShell()
const root = document.getElementById('tab') as HTMLElement

/** The page that was asked for; one that a card opens is fetched only then. */
async function pageOf(around: Surroundings) {
  if (shell.page === 'claims') return <ClaimsPage around={around} />
  const { ListPage } = await import('./list/listPage')
  return <ListPage around={around} page={shell.page === 'csr' ? 'csr' : 'costs'} />
}

async function begin(): Promise<void> {
  try {
    const host = shell.local ? standAlone() : await joinTeams()
    const around: Surroundings = { host, api: apiFor(host), words: shell.words }
    root.replaceChildren()
    render(await pageOf(around), root)
  } catch (error) {
    const { title, body } = problemOf(shell.words, error)
    root.replaceChildren()
    const again = { label: shell.words.tryAgain, do: () => location.reload() }
    render(
      <Notice title={title} action={again}>
        {body}
      </Notice>,
      root,
    )
  }
}

void begin()
