import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from '../support/teamsHost/chromiumPath'
import { ChatPage } from './playground/chatPage'
import type { Child } from './playground/child'
import { freePort } from './playground/freePort'
import { adminOf, jun, mina, type PlaygroundPerson } from './playground/playgroundSettings'
import { remindedInBrowser } from './playground/remindedInBrowser'
import { requestInTwoWindows } from './playground/requestInTwoWindows'
import { seminarInBrowser } from './playground/seminarInBrowser'
import { startBot } from './playground/startBot'
import { playgroundCli, startPlayground } from './playground/startPlayground'
import { tabInBrowser } from './playground/tabInBrowser'

const print = (text: string) => process.stdout.write(`${text}\n`)
const shotsDir = 'screenshots'

async function drive(executablePath: string, directory: string): Promise<number> {
  const botPort = await freePort()
  const botUrl = `http://127.0.0.1:${botPort}`
  // Until somebody is named, everybody leads in local mode.
  let settings: Record<string, string> = {}
  let bot: Child = await startBot(botPort, directory, settings)
  const forReadme = process.argv.includes('--picture')
  const picture = forReadme ? { picture: 'manifest/checklist.png' } : {}
  const seasonPicture = forReadme ? { seasonPicture: 'manifest/season.png' } : {}
  rmSync(shotsDir, { recursive: true, force: true })
  const open = async (who: PlaygroundPerson, name: string, sharp = false) => {
    const port = await freePort()
    const playground = await startPlayground({ port, botPort, directory: join(directory, who.mail), who })
    const url = `http://localhost:${port}/`
    return { chat: await ChatPage.open(executablePath, { url, shotsDir, name, sharp }), playground }
  }
  const first = await open(mina, '', forReadme)
  const { chat } = first
  const windows = [first]
  try {
    const restartBot = async () => {
      await bot.stop()
      bot = await startBot(botPort, directory, settings)
    }
    await seminarInBrowser(chat, { botUrl, restartBot, ...picture })
    await remindedInBrowser(chat, { botUrl, restartBot })
    settings = { INCENTIVES_ADMINS: adminOf(jun) }
    await tabInBrowser(chat, { botUrl, restartBot, shotsDir, ...seasonPicture })
    const second = await open(jun, 'jun-')
    windows.push(second)
    await requestInTwoWindows(chat, second.chat, { botUrl, restartBot })
    await chat.localPage(`${botUrl}/local`)
    print(`The browser run went well. Its pictures are in ${shotsDir}/.`)
    return 0
  } catch (error) {
    for (const window of windows) await window.chat.shot('where-it-stopped')
    throw error
  } finally {
    for (const window of windows) {
      await window.chat.close()
      await window.playground.stop()
    }
    await bot.stop()
  }
}

/** The whole path in Chromium on the Agents Playground; where they are not installed it is skipped. */
async function main(): Promise<number> {
  if (!chromiumPath || !playgroundCli()) {
    print(`Browser run skipped: ${chromiumPath ? 'the Agents Playground' : 'Chromium'} is not installed here.`)
    return 0
  }
  const directory = mkdtempSync(join(tmpdir(), 'claimwell-browser-'))
  try {
    return await drive(chromiumPath, directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

main().then(
  (code) => process.exit(code),
  (error) => {
    print(`The browser run stopped: ${error instanceof Error ? error.message : error}`)
    process.exit(1)
  },
)
