type Json = Record<string, unknown>

/** A button of a card, and the inputs that are sent with it. */
export interface Button {
  type: string
  title: string
  verb?: string | undefined
  data: Json
  url?: string | undefined
  inputs: Json[]
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function children(node: unknown): unknown[] {
  if (Array.isArray(node)) return node
  return isObject(node) ? Object.values(node) : []
}

function inputsIn(node: unknown): Json[] {
  if (isObject(node) && node.type === 'Action.ShowCard') return []
  const own = isObject(node) && String(node.type).startsWith('Input.') ? [node] : []
  return [...own, ...children(node).flatMap(inputsIn)]
}

function collect(node: unknown, inputs: Json[]): Button[] {
  if (!isObject(node)) return Array.isArray(node) ? node.flatMap((inner) => collect(inner, inputs)) : []
  if (node.type === 'Action.ShowCard') return collect(node.card, [...inputs, ...inputsIn(node.card)])
  const { fallback: _old, ...rest } = node
  const deeper = children(rest).flatMap((inner) => collect(inner, inputs))
  return String(node.type).startsWith('Action.') ? [buttonOf(node, inputs), ...deeper] : deeper
}

const textOr = <T>(value: unknown, other: T) => (typeof value === 'string' ? value : other)

function buttonOf(action: Json, inputs: Json[]): Button {
  const data = isObject(action.data) ? action.data : {}
  return {
    type: String(action.type),
    title: textOr(action.title, ''),
    verb: textOr(action.verb, textOr(data.verb, undefined)),
    data,
    url: textOr(action.url, undefined),
    inputs: action.associatedInputs === 'none' ? [] : inputs,
  }
}

/** All buttons of a card, in order, those inside Action.ShowCard too. */
export function buttonsOf(card: unknown): Button[] {
  return collect(card, inputsIn(card))
}

/** The inputs that a client sends with a button: defaults, overlaid with what the person typed; unset ones left out. */
export function inputValues(button: Button, typed: Json): Json {
  const known = button.inputs.map((input) => String(input.id))
  const stranger = Object.keys(typed).find((id) => !known.includes(id))
  if (stranger !== undefined) throw new Error(`no input "${stranger}" goes with "${button.title}": ${known.join(', ')}`)
  const values = button.inputs.map((input) => [String(input.id), typed[String(input.id)] ?? initialOf(input)] as const)
  const set = values.filter(([, value]) => value !== undefined && value !== '')
  const missing = button.inputs.find((input) => input.isRequired === true && !set.some(([id]) => id === input.id))
  if (missing) throw new Error(`the client keeps "${button.title}" back: "${missing.id}" is required`)
  return Object.fromEntries(set.map(([id, value]) => [id, String(value)]))
}

function initialOf(input: Json): unknown {
  return input.type === 'Input.Toggle' ? (input.value ?? input.valueOff ?? 'false') : input.value
}

/** A button by its title, or by its verb and, where that is not enough, title or some of its data. */
export type Wanted = string | { verb: string; title?: string; data?: Json }

/** Finds a button by title or verb; says what there is when it is missing. */
export function findButton(card: unknown, wanted: Wanted): Button {
  const buttons = buttonsOf(card)
  const found = buttons.find((button) => matches(button, wanted))
  if (!found) {
    const there = buttons.map((button) => `${button.title} [${button.verb ?? button.type}]`).join(', ')
    throw new Error(`no button ${JSON.stringify(wanted)}; there are: ${there || 'none'}`)
  }
  return found
}

function matches(button: Button, wanted: Wanted): boolean {
  if (typeof wanted === 'string') return button.title === wanted
  const data = Object.entries(wanted.data ?? {}).every(([name, value]) => button.data[name] === value)
  return button.verb === wanted.verb && data && (wanted.title === undefined || button.title === wanted.title)
}
