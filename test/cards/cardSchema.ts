import { z } from 'zod'

const spaced = { spacing: z.enum(['none', 'small', 'medium', 'large']).optional(), separator: z.boolean().optional() }
const words = z.string().min(1)

const pressed = {
  title: words,
  data: z.looseObject({ verb: words, nonce: words }),
  style: z.enum(['positive', 'destructive']).optional(),
  associatedInputs: z.literal('none').optional(),
}
const submit = z.strictObject({ type: z.literal('Action.Submit'), ...pressed })
const execute = z.strictObject({ type: z.literal('Action.Execute'), verb: words, ...pressed, fallback: submit })
const page = z.strictObject({
  ...submit.shape,
  data: pressed.data.extend({ msteams: z.strictObject({ type: z.literal('task/fetch') }) }),
})
const openUrl = z.strictObject({ type: z.literal('Action.OpenUrl'), title: words, url: words })
const showCard = z.strictObject({
  type: z.literal('Action.ShowCard'),
  title: words,
  get card() {
    return z.strictObject({
      type: z.literal('AdaptiveCard'),
      body: z.array(element).min(1),
      actions: z.array(action).min(1).optional(),
    })
  },
})
const action: z.ZodType = z.lazy(() => z.discriminatedUnion('type', [execute, page, openUrl, showCard]))

const input = {
  ...spaced,
  id: z.string().regex(/^in\.[\w.-]+$/),
  label: words,
  isRequired: z.literal(true).optional(),
  errorMessage: words.optional(),
}
const maxLength = z.int().positive()
const choice = z.strictObject({ title: words, value: words })
const choiceSet = { ...input, wrap: z.literal(true), value: words.optional(), placeholder: words.optional() }

const leaf = [
  z.strictObject({
    type: z.literal('TextBlock'),
    ...spaced,
    text: words,
    wrap: z.literal(true),
    style: z.literal('heading').optional(),
    size: z.enum(['small', 'medium', 'large']).optional(),
    weight: z.literal('bolder').optional(),
    isSubtle: z.literal(true).optional(),
    color: z.enum(['attention', 'warning', 'good']).optional(),
  }),
  z.strictObject({
    type: z.literal('RichTextBlock'),
    ...spaced,
    inlines: z.tuple([z.strictObject({ type: z.literal('TextRun'), text: words })]),
  }),
  z.strictObject({
    type: z.literal('FactSet'),
    ...spaced,
    facts: z.array(z.strictObject({ title: words, value: z.string() })).min(1),
  }),
  z.strictObject({
    type: z.literal('Input.Text'),
    ...input,
    value: words.optional(),
    placeholder: words.optional(),
    maxLength,
    isMultiline: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('Input.Date'), ...input, value: z.iso.date().optional() }),
  z.strictObject({
    type: z.literal('Input.ChoiceSet'),
    ...choiceSet,
    style: z.enum(['compact', 'expanded']),
    isMultiSelect: z.literal(true).optional(),
    choices: z.array(choice).min(1),
  }),
  // The people picker: whom it does not offer is searched for, so it may offer nobody.
  z.strictObject({
    type: z.literal('Input.ChoiceSet'),
    ...choiceSet,
    style: z.literal('filtered'),
    choices: z.array(choice),
    'choices.data': z.strictObject({ type: z.literal('Data.Query'), dataset: z.literal('graph.microsoft.com/users') }),
  }),
  z.strictObject({
    type: z.literal('Input.Toggle'),
    ...input,
    title: words,
    value: z.enum(['yes', 'no']),
    valueOn: z.literal('yes'),
    valueOff: z.literal('no'),
    wrap: z.literal(true),
  }),
] as const
const container = z.strictObject({
  type: z.literal('Container'),
  ...spaced,
  style: z.literal('emphasis').optional(),
  get items() {
    return z.array(element).min(1)
  },
})
const actionSet = z.strictObject({ type: z.literal('ActionSet'), ...spaced, actions: z.array(action).min(1).max(6) })
const element: z.ZodType = z.lazy(() => z.union([...leaf, container, actionSet]))

/** The cards we emit, strictly: what is not in here is a misspelling. */
export const cardSchema = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  lang: z.string().regex(/^[a-z]{2}$/),
  fallbackText: words,
  msteams: z.strictObject({ width: z.literal('Full') }),
  body: z.array(element).min(1),
  actions: z.array(action).min(1).max(6).optional(),
})
