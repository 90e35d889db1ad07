import type { ClaimView } from '../../../cards/tab/claimView'
import type { Api } from './api'
import { SaveButton } from './saveButton'

/** The files that serve a claim, each to be saved. */
export function ClaimFiles({ api, view }: { api: Api; view: ClaimView }) {
  const { files, words } = view
  return (
    <section class="panel" aria-labelledby="files-title">
      <h2 id="files-title">{words.files.title}</h2>
      {files.length === 0 && <p class="quiet">{words.files.none}</p>}
      <ul class="files">
        {files.map(({ id, name, detail, serves, path }) => (
          <li key={id}>
            <div>
              <span class="file-name">{name}</span>
              <span class="detail">{serves}</span>
              <span class="detail">{detail}</span>
            </div>
            <SaveButton api={api} path={path} failed={words.files.failed} name={`${words.files.save}: ${name}`}>
              {words.files.save}
            </SaveButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
