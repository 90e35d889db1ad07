import type { TabCard } from '../../../cards/tab/tabReply'
import { hrefOf } from './route'

type ClaimOf = Readonly<Record<string, string>>

const idIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

const toClaim = (id: string | undefined) => (id === undefined ? undefined : hrefOf({ at: 'claim', id }))

/**
 * The page of the tab that a button asks for, as an address: of the claims, or of one claim; undefined for a button that
 * does something else.
 * @param claimOf claims of requests, by the request's id
 */
export function pageOfPress(data: object, claimOf: ClaimOf): string | undefined {
  const { verb, claimId, requestId, ...inputs } = data as Record<string, unknown>
  const picked = (id: unknown, input: string) => idIn(id === 'picked' ? inputs[input] : id)
  switch (verb) {
    case 'claim.list':
      return hrefOf({ at: 'season' })
    case 'claim.listAll':
      return hrefOf({ at: 'season', scope: 'organisation' })
    // An item wants files, and there is where they are dropped.
    case 'evidence.attach':
    case 'claim.open':
      return toClaim(picked(claimId, 'in.claim'))
    case 'request.open':
      return toClaim(claimOf[picked(requestId, 'in.request') ?? ''])
    default:
      return undefined
  }
}

/** The page of the tab that has a card of an answer as its own, as an address; undefined for any other card. */
export function pageOfCard({ face, of }: TabCard, claimOf: ClaimOf): string | undefined {
  if (face === 'checklist' || face === 'question') return toClaim(of)
  return face === 'request' ? toClaim(claimOf[of ?? '']) : undefined
}
