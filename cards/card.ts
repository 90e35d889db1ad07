import type { ActionData, Verb } from './actions'

// For a verb without fields the schema infers an index signature, in which Omit would lose everything.
type WithoutNonce<D extends ActionData> = D extends ActionData
  ? string extends keyof D
    ? { verb: D['verb']; version?: number }
    : Omit<D, 'nonce'>
  : never

/** What a button does, before it has a nonce. */
export type ButtonData = WithoutNonce<ActionData>

/** The part of Adaptive Cards 1.5 that we emit; a misspelt property does not compile. Texts are Markdown in a TextBlock,
 * a fact, a toggle and expanded choices, and exactly what they say in a TextRun. */
export interface Card {
  type: 'AdaptiveCard'
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  version: '1.5'
  lang: string
  /** The whole card as plain text. */
  fallbackText: string
  msteams: { width: 'Full' }
  body: readonly CardElement[]
  actions?: readonly CardButton[]
}

export type Spacing = 'none' | 'small' | 'medium' | 'large'

interface Spaced {
  spacing?: Spacing
  separator?: boolean
}

export interface TextBlock extends Spaced {
  type: 'TextBlock'
  text: string
  wrap: true
  style?: 'heading'
  size?: 'small' | 'medium' | 'large'
  weight?: 'bolder'
  isSubtle?: true
  color?: 'attention' | 'warning' | 'good'
}

export interface RichTextBlock extends Spaced {
  type: 'RichTextBlock'
  inlines: readonly [{ type: 'TextRun'; text: string }]
}

export interface FactSet extends Spaced {
  type: 'FactSet'
  facts: readonly { title: string; value: string }[]
}

export interface Container extends Spaced {
  type: 'Container'
  style?: 'emphasis'
  items: readonly CardElement[]
}

export interface ActionSet extends Spaced {
  type: 'ActionSet'
  actions: readonly CardButton[]
}

export type InputId = `in.${string}`

interface Input extends Spaced {
  id: InputId
  label: string
  isRequired?: true
  errorMessage?: string
}

export interface InputText extends Input {
  type: 'Input.Text'
  value?: string
  placeholder?: string
  maxLength: number
  isMultiline?: true
}

export interface InputDate extends Input {
  type: 'Input.Date'
  value?: string
}

export interface InputChoiceSet extends Input {
  type: 'Input.ChoiceSet'
  style: 'compact' | 'expanded' | 'filtered'
  isMultiSelect?: true
  wrap: true
  value?: string
  placeholder?: string
  choices: readonly { title: string; value: string }[]
  /** Lets clients that can search the organisation's people, besides the choices; gives an Entra object id. */
  'choices.data'?: { type: 'Data.Query'; dataset: 'graph.microsoft.com/users' }
}

export interface InputToggle extends Input {
  type: 'Input.Toggle'
  title: string
  value: 'yes' | 'no'
  valueOn: 'yes'
  valueOff: 'no'
  wrap: true
}

export type CardInput = InputText | InputDate | InputChoiceSet | InputToggle
export type CardElement = TextBlock | RichTextBlock | FactSet | Container | ActionSet | CardInput

/** `associatedInputs: none`: the button neither waits for the card's inputs nor sends them. */
interface Pressed {
  title: string
  data: ButtonData & { nonce: string }
  style?: 'positive' | 'destructive'
  associatedInputs?: 'none'
}

export interface ActionSubmit extends Pressed {
  type: 'Action.Submit'
}

export interface ActionExecute extends Pressed {
  type: 'Action.Execute'
  verb: Verb
  /** For clients that know no Execute: the same data, so that both arrive at one handler. */
  fallback: ActionSubmit
}

/**
 * Opens a page of ours as a dialog. An Action.Submit by itself: Teams' documentation names it, with `task/fetch` in its
 * data, as what opens a dialog from a bot's Adaptive Card ("Use dialogs with bots"); an Action.Execute would come as an
 * adaptiveCard/action, whose answer cannot be a dialog. A client without dialogs sends the same data as a message, which is
 * answered with the card form.
 */
export interface ActionPage extends Pressed {
  type: 'Action.Submit'
  data: Pressed['data'] & { msteams: { type: 'task/fetch' } }
}

export interface ActionOpenUrl {
  type: 'Action.OpenUrl'
  title: string
  url: string
}

export interface ActionShowCard {
  type: 'Action.ShowCard'
  title: string
  card: { type: 'AdaptiveCard'; body: readonly CardElement[]; actions?: readonly CardButton[] }
}

export type CardButton = ActionExecute | ActionPage | ActionOpenUrl | ActionShowCard
