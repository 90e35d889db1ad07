import { plain } from '../cards/elements/plain'
import type { Change } from '../rules/changes/change'
import type { CoOpClaim } from '../rules/claim'
import type { Colleague } from './organising'
import { refuse } from './refuse'
import { acting, type Session, say, settle } from './session'
import { followChecklist, titleOf } from './showChecklist'
import { showPeople } from './showPeople'

type PeopleChange = Extract<Change, { do: 'handOver' | 'setDeputy' }>

/** Who gave a claim away may not see it any more: then the conversation is on no claim. */
async function goOn(session: Session, claim: CoOpClaim): Promise<void> {
  const { claims, turn } = session
  const found = await claims.find(turn.who, claim.id)
  if (found.ok) {
    followChecklist(session, found.value)
    return showPeople(session, found.value, true)
  }
  settle(session)
  const { claimId: _given, checklist: _shown, ...rest } = session.state
  session.state = rest
}

async function change(session: Session, claim: CoOpClaim, wanted: PeopleChange, sentence: string): Promise<void> {
  const done = await session.claims.change(acting(session), claim.id, wanted)
  if (!done.ok) return refuse(session, claim, done)
  say(session, done.value.repeat ? session.text.say.alreadyDone : sentence)
  await goOn(session, claim)
}

/** Makes a claim somebody else's, with its reminders. */
export async function handOver(session: Session, claim: CoOpClaim, { id, name }: Colleague): Promise<void> {
  const sentence = session.text.roles.people.handedOver(titleOf(session, claim), plain(name, 60))
  await change(session, claim, { do: 'handOver', personId: id }, sentence)
}

/** Names who works on a claim like its owner; without a person, nobody does any more. */
export async function setDeputy(session: Session, claim: CoOpClaim, person?: Colleague): Promise<void> {
  const { people } = session.text.roles
  const title = titleOf(session, claim)
  if (!person) return change(session, claim, { do: 'setDeputy' }, people.deputyGone(title))
  const sentence = people.deputySet(title, plain(person.name, 60))
  await change(session, claim, { do: 'setDeputy', personId: person.id }, sentence)
}
