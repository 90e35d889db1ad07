import type { CsrFormData } from '../../cards/csr/csrForm'
import { csrLineWords } from '../../cards/csr/csrLineWords'
import { csrReading } from '../../cards/csr/csrReading'
import { plain } from '../../cards/elements/plain'
import type { CoOpClaim } from '../../rules/claim'
import type { CsrLine } from '../../rules/csr/csr'
import { type CsrRowTyped, csrFields } from '../../rules/csr/csrRowTyped'
import { csrSeen } from '../../rules/csr/csrSeen'
import { noCsr } from '../../rules/csr/noCsr'
import type { CsrProblem } from '../../rules/csr/readCsrRows'
import { typedCsrRow } from '../../rules/csr/typedCsrRow'
import { withCsrRow } from '../../rules/csr/withCsrRow'
import { refusedAsLocked } from '../refuse'
import { type Session, say } from '../session'
import { lastCsrChange } from './lastCsrChange'
import { saveCsr } from './saveCsr'
import { showCsr } from './showCsr'
import { showCsrLine } from './showCsrLine'

function problemsIn({ text }: Session, problems: readonly CsrProblem[]): CsrFormData['problems'] {
  return Object.fromEntries(problems.map(({ field, reason, params }) => [field, text.reasons[reason](params)]))
}

/** A line in one sentence: who and what, when and how much. */
function sentenceOf({ text }: Session, line: CsrLine, index: number): string {
  const words = csrLineWords(text, line, index + 1)
  const { lineWho, lineWhat } = text.csr
  return plain(`${lineWho(words)}; ${lineWhat(words)}`, 500)
}

/** Adds a line as it was typed; what cannot be read is shown back in the form, with the sentence why. */
export async function addCsrLine(session: Session, claim: CoOpClaim, row: CsrRowTyped): Promise<void> {
  if (await refusedAsLocked(session, claim)) return
  const csr = claim.body.csr ?? noCsr
  const read = withCsrRow(csr, row, csrReading(session.text, session.turn.today, claim.body))
  if (!read.ok) return showCsr(session, claim, { typed: row, problems: problemsIn(session, read.problems) })
  const added = read.value.slice(-1).map((line) => sentenceOf(session, line, read.value.length - 1))
  const done = await saveCsr(session, claim, { ...csr, lines: read.value }, session.text.csr.say.added(added.join('')))
  if (done) showCsr(session, done.claim, done.saved ? undefined : { typed: row, problems: {} })
}

/** Beside each field that somebody gave another value since the form was shown: both values, who, when. */
async function changedFields(
  session: Session,
  claim: CoOpClaim,
  now: CsrLine,
  row: CsrRowTyped,
): Promise<CsrFormData['problems'] | undefined> {
  const last = await lastCsrChange(session, claim)
  if (!last) return undefined
  const { roles } = session.text
  const stored = typedCsrRow(now)
  const differing = csrFields.filter((field) => stored[field] !== row[field].trim())
  return Object.fromEntries(
    differing.map((field) => {
      const values = { now: stored[field] || roles.nothing, entered: row[field] || roles.nothing }
      return [field, roles.changed({ by: last.by, at: last.at, ...values })]
    }),
  )
}

/**
 * Puts a row in the place of the line its `id` names. `seen`: the mark of the line as it was shown; when somebody else
 * changed it since, both are shown and nothing is saved; when it is gone, the row becomes one to be added.
 */
export async function changeCsrLine(
  session: Session,
  claim: CoOpClaim,
  row: CsrRowTyped & { id: string },
  seen?: string,
): Promise<void> {
  if (await refusedAsLocked(session, claim)) return
  const csr = claim.body.csr ?? noCsr
  const index = csr.lines.findIndex(({ id }) => id === row.id)
  const line = csr.lines[index]
  if (!line) {
    say(session, session.text.csr.gone)
    const { id: _gone, ...typed } = row
    return showCsr(session, claim, { typed, problems: {} })
  }
  const changed =
    seen !== undefined && seen !== csrSeen(line) ? await changedFields(session, claim, line, row) : undefined
  if (changed) return showCsrLine(session, claim, row.id, { typed: row, problems: changed })
  const read = withCsrRow(csr, row, csrReading(session.text, session.turn.today, claim.body))
  if (!read.ok) return showCsrLine(session, claim, row.id, { typed: row, problems: problemsIn(session, read.problems) })
  const now = read.value.filter(({ id }) => id === row.id).map((one) => sentenceOf(session, one, index))
  const done = await saveCsr(session, claim, { ...csr, lines: read.value }, session.text.csr.say.changed(now.join('')))
  if (done?.saved) return showCsr(session, done.claim)
  if (done) return showCsrLine(session, done.claim, row.id, { typed: row, problems: {} })
}

/** Takes a line out and says which it was, so that it can be entered again. `seen` as in `changeCsrLine`. */
export async function removeCsrLine(session: Session, claim: CoOpClaim, lineId: string, seen?: string): Promise<void> {
  if (await refusedAsLocked(session, claim)) return
  const csr = claim.body.csr ?? noCsr
  const { text } = session
  const index = csr.lines.findIndex(({ id }) => id === lineId)
  const line = csr.lines[index]
  if (!line) {
    say(session, text.csr.gone)
    return showCsr(session, claim)
  }
  if (seen !== undefined && seen !== csrSeen(line)) {
    const last = await lastCsrChange(session, claim)
    if (last) {
      say(session, text.csr.say.changedSince(last.by, last.at))
      return showCsrLine(session, claim, lineId)
    }
  }
  const lines = csr.lines.filter(({ id }) => id !== lineId)
  const done = await saveCsr(session, claim, { ...csr, lines }, text.csr.say.removed(sentenceOf(session, line, index)))
  if (done) showCsr(session, done.claim)
}
