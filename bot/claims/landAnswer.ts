import type { Acting } from '../../dialogs/acting'
import type { CoOpClaim } from '../../rules/claim'
import type { Outcome } from '../../rules/outcome'
import type { Reason } from '../../rules/reasons'
import type { Ask } from '../../rules/requests/ask'
import type { AskChange } from '../../rules/requests/changeAsk'
import type { Tables } from './ports'
import type { ApplyToRequest, RequestParts } from './requestService'

type Parts = Pick<RequestParts, 'writes'> & { applyToRequest: ApplyToRequest }
type Answer = AskChange & { do: 'answer' }
interface Asked {
  ask: Ask
  claim: CoOpClaim
}

const onChecklist = (
  { writes }: Parts,
  tables: Tables,
  acting: Acting,
  { ask: { itemId }, claim }: Asked,
  { fileId, text = '' }: Answer,
) =>
  writes.apply(
    tables,
    claim,
    fileId === undefined ? { do: 'write', itemId, text } : { do: 'place', itemId, fileId },
    acting,
  )

async function onRequest(
  { applyToRequest }: Parts,
  tables: Tables,
  acting: Acting,
  { ask, claim }: Asked,
  { fileId, text = '' }: Answer,
): Promise<Outcome<unknown, Reason>> {
  const request = await tables.requests.find(ask.tenantId, ask.requestId ?? '')
  if (!request) return { ok: false, reason: 'notFound' }
  const given = fileId === undefined ? { text } : { fileId }
  return await applyToRequest(
    tables,
    { claim, request, asks: [] },
    { do: 'answer', item: ask.itemId, ...given },
    acting,
  )
}

/**
 * Puts what a colleague sent where it was asked for, on the checklist or on a thing a reviewer asks for, inside the
 * transaction of the change; the reason when it cannot go there any more. A file that is there already is there.
 */
export async function landAnswer(
  parts: Parts,
  tables: Tables,
  acting: Acting,
  { change, ...asked }: Asked & { change: AskChange },
): Promise<Outcome<unknown, Reason>> {
  if (change.do !== 'answer') return { ok: true, value: undefined }
  const land = asked.ask.requestId === undefined ? onChecklist : onRequest
  const landed = await land(parts, tables, acting, asked, change)
  return !landed.ok && landed.reason === 'alreadyThere' ? { ok: true, value: undefined } : landed
}
