import type { Handler } from './onClaim'
import { repeatQuestion } from './talkCommands'

/** A command from the side: afterwards the question that was open is asked again, so that nobody loses it. */
export const resuming =
  (run: Handler): Handler =>
  async (session, words) => {
    await run(session, words)
    await repeatQuestion(session)
  }
