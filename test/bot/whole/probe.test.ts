import { startFakeTeams } from '../../support/fakeTeams'
import { startClaimwell } from '../../support/claimwell'
import { preparedClaim, preparedClaims } from '../../support/preparedClaim'

test('probe', async () => {
  const teams = await startFakeTeams()
  const t0 = Date.now()
  const well = await startClaimwell(teams, { at: Date.UTC(2027, 0, 15, 3) })
  console.log('start', Date.now() - t0)
  const mina = teams.person()
  const claim = await preparedClaim(well, mina)
  const two = await preparedClaims(well, mina, 'searchAds')
  console.log(claim.status, two.length, Date.now() - t0)
  await mina.say('my claims')
  await mina.say('open 2')
  await well.bot.idle()
  console.log(mina.messages.map((m) => JSON.stringify(m.activity).slice(0, 200)).join('\n'), well.complaints)
  await well.stop()
  await teams.stop()
})
