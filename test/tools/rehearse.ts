import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type FakeTeams, startFakeTeams } from '../support/fakeTeams'
import { type LocalBot, startLocalBot } from './localBot'
import { Actor } from './rehearsal/actor'
import { checkPackage } from './rehearsal/checkPackage'
import { Rehearsal } from './rehearsal/rehearsal'
import { reminders, setClock } from './rehearsal/reminders'
import { seminarClaim } from './rehearsal/seminarClaim'
import { seminarFiles } from './samples/seminarFiles'

const print = (text: string) => process.stdout.write(`${text}\n`)
const outputDir = '.rehearsal'

/** Writes the package that Teams received; gives its path. */
function keepPackage(teams: FakeTeams, rehearsal: Rehearsal, files: Awaited<ReturnType<typeof seminarFiles>>): string {
  const upload = [...teams.record.uploads.values()].find(({ complete }) => complete)
  if (!upload) {
    rehearsal.problem('no package was uploaded')
    return ''
  }
  for (const problem of checkPackage(upload.bytes, Object.values(files))) rehearsal.problem(problem)
  const offered = teams.record.sent.flatMap(({ activity }) => activity.attachments ?? [])
  const name = offered.find(({ contentType }) => contentType.endsWith('file.info'))?.name ?? 'package.zip'
  mkdirSync(outputDir, { recursive: true })
  const path = join(outputDir, basename(name))
  writeFileSync(path, upload.bytes)
  return path
}

async function play(teams: FakeTeams, local: LocalBot): Promise<number> {
  const rehearsal = new Rehearsal(teams, local, print)
  const actor = new Actor(rehearsal, teams.person({ name: '김민아' }))
  const files = await seminarFiles()
  await setClock(local.url, '2026-11-16T01:00:00Z')
  await seminarClaim(rehearsal, actor, files)
  const path = keepPackage(teams, rehearsal, files)
  await reminders(rehearsal, actor, local.url)
  print(`\nThe package: ${path}`)
  print(`${rehearsal.steps} steps, ${rehearsal.problems.length} problems`)
  for (const problem of rehearsal.problems) print(`  ${problem}`)
  return rehearsal.problems.length === 0 ? 0 : 1
}

/** A whole claim against the real server over HTTP; the exit code says whether all went as it should. */
async function rehearse(): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'claimwell-rehearsal-'))
  const teams = await startFakeTeams()
  const local = await startLocalBot(teams, directory)
  try {
    return await play(teams, local)
  } finally {
    await local.stop()
    await teams.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

rehearse().then(
  (code) => process.exit(code),
  (error) => {
    print(`The rehearsal ended early: ${error instanceof Error ? error.message : error}`)
    process.exit(1)
  },
)
