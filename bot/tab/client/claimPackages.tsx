import type { ClaimView } from '../../../cards/tab/claimView'
import type { Api } from './api'
import { SaveButton } from './saveButton'

interface ClaimPackagesProps {
  api: Api
  view: ClaimView
  busy: boolean
  press: (data: object) => void
}

/** The packages that were made, each to be saved, and the button that makes one. */
export function ClaimPackages({ api, view, busy, press }: ClaimPackagesProps) {
  const { packages, makePackage, words } = view
  if (packages.length === 0 && !makePackage) return null
  const { title, none, save, hash } = words.package
  return (
    <section class="panel" aria-labelledby="package-title">
      <h2 id="package-title">{title}</h2>
      {packages.length === 0 && <p class="quiet">{none}</p>}
      {packages.map((made) => (
        <div key={made.path} class="package">
          <span class="file-name">{made.name}</span>
          <span class={made.state === 'current' ? 'detail good' : 'detail warn'}>{made.says}</span>
          <span class="detail">{made.detail}</span>
          <details>
            <summary>{hash}</summary>
            <code>{made.sha256}</code>
          </details>
          <SaveButton
            api={api}
            path={made.path}
            failed={words.files.failed}
            name={`${save}: ${made.name}`}
            look={made.state === 'current' ? 'primary' : ''}
          >
            {save}
          </SaveButton>
        </div>
      ))}
      {makePackage && (
        <button type="button" disabled={busy} onClick={() => press(makePackage.data)}>
          {busy ? words.answer.busy : makePackage.title}
        </button>
      )}
    </section>
  )
}
