import { claimsCsv } from '../../cards/tab/claimsCsv'
import { type SeasonData, seasonView } from '../../cards/tab/seasonView'
import { textFor } from '../../cards/text/textFor'
import { seasonStanding } from '../../rules/season/seasonStanding'
import type { TabAnswer, TabCall, TabEndpoint } from './endpoint'
import { type SeasonNeeds, seasonData } from './seasonData'

function viewOf(data: SeasonData, { person }: TabCall): TabAnswer {
  return { kind: 'json', body: seasonView(textFor(person.locale), data) }
}

function fileOf(data: SeasonData, { person }: TabCall): TabAnswer {
  const text = textFor(person.locale)
  const { claims } = seasonStanding(data.claims, data.funds, data)
  const nameOf = (id: string) => data.owners[id] ?? (id === data.userId ? person.name : '')
  const rows = claims.map((standing) => ({ ...standing, owner: nameOf(standing.claim.ownerId) }))
  const body = Buffer.from(claimsCsv(text, rows))
  const name = text.tab.season.csv.fileName(data.today)
  return { kind: 'file', name, type: 'text/csv; charset=utf-8', size: body.length, body }
}

/**
 * `GET /season?scope=own|organisation`: the season as it stands, and `GET /season.csv` its claims as a file. The
 * organisation's is for leads; to others it is nothing there.
 */
export function seasonEndpoints(needs: SeasonNeeds): TabEndpoint[] {
  const read = seasonData(needs)
  const endpoint = (path: string, answer: typeof viewOf): TabEndpoint => ({
    method: 'get',
    path,
    async handle(call) {
      const data = await read(call)
      return data ? answer(data, call) : { kind: 'notFound' }
    },
  })
  return [endpoint('/season', viewOf), endpoint('/season.csv', fileOf)]
}
