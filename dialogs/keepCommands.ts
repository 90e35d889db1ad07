import type { CommandKey } from '../cards/text/commandText'
import { deleteData, explainDeletion } from './deleteData'
import { exportData } from './exportData'
import { findListed } from './listClaims'
import { type Handler, onListed } from './onClaim'
import { openClaim } from './openClaim'
import { askPurge, purge } from './purgeClaim'
import { resuming } from './resuming'
import { say } from './session'

/** "yes delete" does what was explained just before, and nothing else. */
const deleteNow: Handler = async (session) => {
  const { expects, deleting } = session.state
  if (expects !== 'deletion' || !deleting) return say(session, session.text.keep.whatToDelete)
  return 'plan' in deleting ? deleteData(session, deleting.plan) : purge(session, deleting.claimId)
}

/** Commands about a person's data, and about sharing a status, which is done in groups and channels. */
export const keepCommands = {
  exportData: resuming(exportData),
  deleteData: (session) => explainDeletion(session),
  deleteFiles: onListed((session, claim) => askPurge(session, claim.id)),
  deleteNow,
  share: (session) => say(session, session.text.share.onlyThere),
  statusOf: async (session, { claim: typed = '' }) => {
    const claim = await findListed(session, typed)
    return claim ? openClaim(session, claim) : say(session, session.text.say.whichClaim)
  },
} satisfies Partial<Record<CommandKey, Handler>>
