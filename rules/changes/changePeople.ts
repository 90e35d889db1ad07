import type { CoOpClaim } from '../claim'
import type { Change, ChangeOutcome } from './change'

type PeopleChange = Extract<Change, { do: 'handOver' | 'setDeputy' }>

function handOver({ deputyId, ...claim }: CoOpClaim, to: string): ChangeOutcome {
  if (claim.ownerId === to) return { ok: false, reason: 'alreadyOwner' }
  const deputy = deputyId === undefined || deputyId === to ? {} : { deputyId }
  return {
    ok: true,
    value: {
      claim: { ...claim, ...deputy, ownerId: to },
      events: [{ code: 'handedOver', params: { from: claim.ownerId, to } }],
    },
  }
}

function setDeputy({ deputyId: before, ...claim }: CoOpClaim, deputyId: string | undefined): ChangeOutcome {
  if (before === deputyId) return { ok: false, reason: deputyId === undefined ? 'noDeputy' : 'alreadyDeputy' }
  if (claim.ownerId === deputyId) return { ok: false, reason: 'alreadyOwner' }
  return {
    ok: true,
    value: {
      claim: { ...claim, ...(deputyId === undefined ? {} : { deputyId }) },
      events: [{ code: 'deputySet', params: { from: before ?? '', to: deputyId ?? '' } }],
    },
  }
}

/**
 * Changes whose a claim is: a new owner, a deputy, or none (without `personId`). A deputy who becomes the owner is the
 * deputy no more. That the person is known in the organisation is the caller's to see.
 */
export function changePeople(claim: CoOpClaim, change: PeopleChange): ChangeOutcome {
  return change.do === 'handOver' ? handOver(claim, change.personId) : setDeputy(claim, change.personId)
}
