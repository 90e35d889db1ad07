import { cellId } from './cellId'
import type { TableWords } from './tableWords'
import type { EditedList } from './useList'

/** Fields of the whole list, below its table. */
export function BesideFields({ list, words }: { list: EditedList; words: TableWords }) {
  const { kind, beside, problems, tried, shown, typeBeside } = list
  if (!kind.beside) return null
  return (
    <fieldset class="beside">
      <legend>{kind.beside.title}</legend>
      <p>{kind.beside.about}</p>
      {kind.beside.fields.map(({ id: field, label, example, optional }) => {
        const id = cellId(-1, field)
        const problem = tried > 0 ? problems.find(({ row, column }) => row < 0 && column === field) : undefined
        return (
          <div key={field} class="field">
            <label for={id}>{optional ? words.optional(label) : label}</label>
            <input
              id={id}
              type="text"
              autocomplete="off"
              maxLength={400}
              value={beside[field] ?? ''}
              placeholder={example}
              disabled={!shown.view.canEdit}
              aria-invalid={problem !== undefined}
              {...(problem ? { 'aria-describedby': `${id}-problem` } : {})}
              onInput={(event) => typeBeside(field, event.currentTarget.value)}
            />
            {problem && (
              <p class="problem" id={`${id}-problem`}>
                {problem.sentence}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
