import type { TabShellText } from '../../../cards/text/tabText'
import { Refused } from './api'
import { Notice } from './notice'
import { problemOf } from './problemOf'
import { seasonAsLeft } from './route'

interface NoClaimProps {
  shell: TabShellText
  error: unknown
  again: () => void
  /** What is said where there is nothing for the person; of a claim when absent. */
  gone?: { title: string; body: string }
}

/** Why there is no claim to be seen: not yet, not at all, or not now. */
export function NoClaim({ shell, error, again, gone = shell.noClaim }: NoClaimProps) {
  if (!error)
    return (
      <p class="notice" role="status">
        {shell.loading}
      </p>
    )
  const isGone = error instanceof Refused && error.status === 404
  if (isGone) {
    const { title, body } = gone
    const back = () => {
      location.hash = seasonAsLeft()
    }
    return (
      <Notice title={title} action={{ label: shell.noClaim.back, do: back }}>
        {body}
      </Notice>
    )
  }
  const { title, body } = problemOf(shell, error)
  return (
    <Notice title={title} action={{ label: shell.tryAgain, do: again }}>
      {body}
    </Notice>
  )
}
