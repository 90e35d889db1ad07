import type { ActivityRow, EvidenceRow } from './policyTypes'

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function rowProblems(row: EvidenceRow): string[] {
  const checks: [boolean, string][] = [
    [(row.need === 'one-of') === Boolean(row.group), 'a group goes with one-of, and one-of with a group'],
    [(row.kind === 'confirmation') === (row.answer === 'confirm'), 'a confirmation is confirmed'],
    [(row.kind === 'metrics') === (row.answer === 'metric'), 'metrics are entered as figures'],
    [(row.kind === 'metrics') === Boolean(row.metrics), 'metrics, and they alone, name their fields'],
  ]
  return checks.filter(([holds]) => !holds).map(([, problem]) => `${row.id}: ${problem}`)
}

/** A one-of needs a choice, unless each of its rows depends on a fact. */
function groupProblems(rows: readonly EvidenceRow[]): string[] {
  const groups = [...new Set(rows.flatMap((row) => row.group ?? []))]
  return groups
    .map((group) => rows.filter((row) => row.group === group))
    .filter((members) => members.length < 2 && members.some((row) => !row.appliesWhen))
    .map((members) => `group ${members[0]?.group}: a choice of one is none`)
}

function unaskedFacts(activity: Pick<ActivityRow, 'evidence' | 'asks'>): string[] {
  const used = activity.evidence.flatMap((row) => [row.appliesWhen, row.requiredWhen, row.notRequiredWhen])
  return used.flatMap((condition) =>
    condition && !activity.asks.includes(condition.fact) ? `${condition.fact}: used but not asked` : [],
  )
}

/** What contradicts itself in an activity's row, in English, for whoever edits the policy; empty when nothing does. */
export function activityProblems(
  activity: Pick<ActivityRow, 'evidence' | 'asks' | 'caps' | 'eligible' | 'ineligible'>,
): string[] {
  return [
    ...repeated(activity.evidence.map((row) => row.id)).map((id) => `${id}: twice`),
    ...activity.evidence.flatMap(rowProblems),
    ...groupProblems(activity.evidence),
    ...unaskedFacts(activity),
    ...activity.eligible.filter((code) => activity.ineligible.includes(code)).map((code) => `${code}: both ways`),
    ...activity.caps
      .filter((cap) => cap.kind !== 'count' && cap.kind !== 'absolute' && !activity.asks.includes('earned'))
      .map((cap) => `${cap.kind}: needs the earned funds, which are not asked`),
  ]
}
