import type { ClaimView } from '../../../cards/tab/claimView'
import type { Api } from './api'
import { SaveButton } from './saveButton'

/** What the person will be reminded of, and its dates as a file for their calendar. */
export function ClaimReminders({ api, view }: { api: Api; view: ClaimView }) {
  const { reminders, calendar, words } = view
  return (
    <section class="panel" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{words.reminders.title}</h2>
      <ul class="lines">
        {reminders.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {calendar !== undefined && (
        <SaveButton api={api} path={calendar} failed={words.files.failed}>
          {words.reminders.calendar}
        </SaveButton>
      )}
    </section>
  )
}
