import { z } from 'zod'
import { calendarDate } from '../rules/calendarDate'
import { programIds } from '../rules/policy/names'
import { questionKeys, questionSteps } from '../rules/questionKeys'
import type { Verb as RuledVerb } from '../rules/verbs'

const id = z.string().min(1).max(64)
const itemId = z.string().min(1).max(120)
/** What a form showed, by its fields: rules/changes/seenOf.ts. */
const seen = z.record(z.string().max(60), z.string().max(8)).optional()

/** What each button carries besides its verb and nonce; the one place buttons are written and read. */
const fieldsOf = {
  'claim.new': {},
  // `asks` are the questions on the card, as clients leave out what is empty; `costId` the line a cost form is about.
  'claim.answer': {
    claimId: id,
    step: z.enum(questionSteps),
    asks: z.array(z.enum(questionKeys)).max(questionKeys.length).optional(),
    costId: id.optional(),
    seen,
  },
  'claim.edit': { claimId: id, question: z.enum(questionKeys).optional(), costId: id.optional() },
  'claim.removeCost': { claimId: id, costId: id.optional() },
  // Opens the table of all costs.
  'costs.edit': { claimId: id },
  'claim.confirm': { claimId: id },
  'claim.list': { page: z.int().nonnegative().optional() },
  'claim.open': { claimId: id, page: z.int().nonnegative().optional() },
  'claim.check': { claimId: id },
  'claim.package': { claimId: id },
  'claim.submitted': { claimId: id },
  'claim.withdraw': { claimId: id },
  'claim.copy': { claimId: id },
  'evidence.attach': { claimId: id, itemId: itemId.optional() },
  'evidence.place': {
    heapId: id.optional(),
    claimId: id.optional(),
    requestId: id.optional(),
    itemId: itemId.optional(),
  },
  'evidence.write': { claimId: id, itemId, seen },
  'evidence.notApplicable': { claimId: id, itemId },
  'evidence.remove': { claimId: id, itemId, fileId: id.optional() },
  'rule.explain': { claimId: id, itemId: itemId.optional() },
  // Of the claim, or of the one picked; `asked` are the claims of which "no change" is said in one press, `about`
  // those to ask about.
  'claim.status': {
    claimId: id.optional(),
    asked: z.array(id).max(30).optional(),
    about: z.array(id).max(30).optional(),
  },
  // What was approved, why it was rejected, what was paid; the steps reported, and one that was wrong.
  'claim.decision': { claimId: id },
  'claim.timeline': { claimId: id },
  'claim.correct': { claimId: id },
  'claim.dispute': { claimId: id },
  'claim.lessons': { claimId: id },
  'payments.record': { fileIds: z.array(id).min(1).max(10) },
  'reminder.list': { claimId: id.optional() },
  'reminder.snooze': { claimId: id, until: calendarDate.optional() },
  'reminder.stop': {},
  'reminder.start': {},
  'reminder.calendar': { claimId: id },
  'reminder.feed': { revoke: z.literal(true).optional() },
  'reminder.parked': {},
  'reminder.retry': {},
  'vendor.ask': { claimId: id, costId: id.optional() },
  'invitation.check': { claimId: id },
  // Without `do` it shows the lines below the card that was pressed, with `lines` in its place. `seen`: what the form of a line, or of who signs, showed.
  'csr.edit': {
    claimId: id,
    do: z.enum(['lines', 'open', 'add', 'save', 'remove', 'signer', 'saveSigner']).optional(),
    lineId: id.optional(),
    seen,
  },
  'csr.issue': { claimId: id },
  'risk.show': {},
  'funds.edit': {
    program: z.enum(programIds).optional(),
    usageFrom: calendarDate.optional(),
    remove: z.literal(true).optional(),
  },
  'request.list': {},
  // Of the claim, or of the one picked; `in.text` are the reviewer's words.
  'request.new': { claimId: id.optional() },
  'request.open': { requestId: id },
  'request.edit': { requestId: id },
  'request.match': { requestId: id },
  'request.confirm': { requestId: id },
  'request.attach': { requestId: id, item: id.optional() },
  // `seen`: how many answers in words the form knew of.
  'request.answer': { requestId: id, item: id.optional(), seen: z.int().nonnegative().optional() },
  'request.keep': { requestId: id, item: id.optional() },
  'request.takeBack': { requestId: id, item: id },
  'request.package': { requestId: id },
  'request.done': { requestId: id },
  'request.withdraw': { requestId: id },
  'evidence.delegate': { claimId: id, itemId: itemId.optional(), requestId: id.optional() },
  'ask.open': { askId: id },
  'ask.attach': { askId: id },
  'evidence.return': { askId: id, how: z.enum(['notMe', 'needTime']) },
  'history.show': { claimId: id, page: z.int().nonnegative().max(10_000).optional() },
  'history.verify': { claimId: id },
  'data.export': {},
  // `plan` names what was shown as going: nothing else is deleted by it.
  'data.delete': { plan: id.optional() },
  'claim.purge': { claimId: id },
  'settings.open': {},
  'settings.save': {},
  'help.show': {},
  'role.show': {},
  'role.grant': { personId: id.optional() },
  'role.revoke': { personId: id.optional() },
  // Without `as`, who is on the claim is shown.
  'claim.assign': { claimId: id, as: z.enum(['owner', 'deputy', 'nobody']).optional() },
  'claim.listAll': { page: z.int().nonnegative().optional() },
} as const satisfies Partial<Record<RuledVerb, z.ZodRawShape>>

export type Verb = keyof typeof fieldsOf

type Fields = { [V in Verb]: z.infer<z.ZodObject<(typeof fieldsOf)[V]>> }

/** The data of one button, before its inputs. */
export type ActionData = { [V in Verb]: { verb: V; nonce: string; version?: number } & Fields[V] }[Verb]

/** A pressed button: its data, and what stood in the card's inputs (ids without their prefix). */
export type CardAction = {
  [V in Verb]: { verb: V; nonce: string; version?: number; inputs: Record<string, string> } & Fields[V]
}[Verb]

/** Ids of inputs start with this, so that data and inputs cannot be mistaken for each other. */
export const inputPrefix = 'in.'

const common = { nonce: z.string().min(1).max(64), version: z.int().optional() }
const schemas = Object.fromEntries(
  Object.entries(fieldsOf).map(([verb, fields]) => [
    verb,
    z.strictObject({ verb: z.literal(verb), ...common, ...fields }),
  ]),
)
const inputText = z.union([z.string().max(8000), z.number().transform(String), z.boolean().transform(String)])

/** What a button that opens a page says to Teams besides (`msteams`, or `type` where a client lifts it out). */
function opensPage([key, given]: [string, unknown]): boolean {
  const isFetch = (type: unknown) => type === 'task/fetch'
  if (key === 'type') return isFetch(given)
  return key === 'msteams' && typeof given === 'object' && given !== null && 'type' in given && isFetch(given.type)
}

/**
 * Reads what came back from a card, which anybody may have written: undefined when the verb is unknown, a field is
 * missing or foreign, or an input is not text.
 */
export function readAction(value: unknown): CardAction | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value).filter((entry) => !opensPage(entry))
  // No card and no keyboard writes one, and no id has one: to look for it would be a fault of the database's.
  if (entries.some(([, given]) => typeof given === 'string' && given.includes('\0'))) return undefined
  const inputs = entries
    .filter(([key]) => key.startsWith(inputPrefix))
    .map(([key, given]) => [key.slice(inputPrefix.length), inputText.safeParse(given)] as const)
  if (inputs.length > 60 || inputs.some(([, given]) => !given.success)) return undefined
  const data = Object.fromEntries(entries.filter(([key]) => !key.startsWith(inputPrefix)))
  const schema = Object.hasOwn(schemas, String(data.verb)) ? schemas[String(data.verb)] : undefined
  const parsed = schema?.safeParse(data)
  if (!parsed?.success) return undefined
  return {
    ...parsed.data,
    inputs: Object.fromEntries(inputs.map(([key, given]) => [key, given.data ?? ''])),
  } as CardAction
}
