import type { Column } from './tableShape'
import type { TableWords } from './tableWords'

export interface LineCellProps {
  id: string
  column: Column
  /** From 1. */
  row: string
  value: string
  /** What an empty cell means, or in a row of nothing an example. */
  meant: string | undefined
  isOff: boolean
  canEdit: boolean
  problem: string | undefined
  words: TableWords
  type: (text: string) => void
  keyDown: (event: KeyboardEvent) => void
  left: () => void
  paste: (event: ClipboardEvent) => void
}

/** Options of a cell that is picked; words that were pasted and are none of them stay, to be seen to. */
function Options({ column, value, choose }: { column: Column; value: string; choose: string }) {
  const groups = column.groups ?? []
  const isKnown = groups.some(({ options }) => options.some((option) => option.value === value))
  return (
    <>
      <option value="">{choose}</option>
      {!isKnown && value !== '' && <option value={value}>{value}</option>}
      {groups.map(({ label, options }) => {
        const list = options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))
        return label ? (
          <optgroup key={label} label={label}>
            {list}
          </optgroup>
        ) : (
          list
        )
      })}
    </>
  )
}

/** What is wrong with a field, by its id. */
function Problem({ of, sentence }: { of: string; sentence: string | undefined }) {
  return sentence === undefined ? null : (
    <p class="problem" id={`${of}-problem`}>
      {sentence}
    </p>
  )
}

/** One cell: its field with a name of its own, and what is wrong with it. */
export function LineCell(props: LineCellProps) {
  const { id, column, row, value, meant, isOff, canEdit, problem, words } = props
  const hint = isOff ? '' : (meant ?? '')
  const label = column.optional ? words.optional(column.label) : column.label
  const common = {
    id,
    name: id,
    value,
    disabled: isOff || !canEdit,
    'aria-invalid': problem !== undefined,
    ...(problem === undefined ? {} : { 'aria-describedby': `${id}-problem` }),
    onBlur: props.left,
    onKeyDown: props.keyDown,
    onPaste: props.paste,
  } as const
  const typed = (event: { currentTarget: { value: string } }) => props.type(event.currentTarget.value)
  return (
    <td class={`cell ${column.size}${column.isNumber ? ' number' : ''}`}>
      <label for={id}>
        <span aria-hidden="true">{label}</span>
        <span class="visually-hidden">{words.cell(label, row)}</span>
      </label>
      {column.groups ? (
        <select {...common} onChange={typed}>
          <Options column={column} value={value} choose={words.choose} />
        </select>
      ) : (
        <input
          {...common}
          type="text"
          autocomplete="off"
          maxLength={400}
          placeholder={hint}
          inputMode={column.isNumber ? 'decimal' : 'text'}
          onInput={typed}
        />
      )}
      <Problem of={id} sentence={problem} />
    </td>
  )
}
