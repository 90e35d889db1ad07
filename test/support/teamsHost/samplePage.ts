import { app, authentication, dialog, pages } from '@microsoft/teams-js'

interface Control {
  textContent: string
  onclick: () => void
}

/** As much of the browser as this page uses; the tests are compiled without it. */
declare const document: {
  querySelectorAll(selector: string): Iterable<Control>
  getElementById(id: string): Control
}

const patienceMs = 5_000
const say = (id: string, value: unknown) => {
  document.getElementById(id).textContent = typeof value === 'string' ? value : JSON.stringify(value)
}

/** Shows the events of a stream as they come. */
async function listen(): Promise<string> {
  const response = await fetch('/events')
  for await (const bytes of response.body ?? []) say('events', new TextDecoder().decode(bytes).trim())
  return 'the stream ended'
}

const post = async (url: string, body: string) => (await fetch(url, { method: 'POST', body })).text()

const actions: Record<string, () => unknown> = {
  'Sign in': async () => `signed in with ${await authentication.getAuthToken()}`,
  Chat: () => app.openLink('https://teams.microsoft.com/l/chat/0/0?users=28:bot'),
  Claim: () => pages.currentApp.navigateTo({ pageId: 'claims', subPageId: 'claim-7' }),
  App: () =>
    pages.navigateToApp({ appId: 'c1a1b0a7-0000-4000-8000-0000000a9900', pageId: 'claims', subPageId: 'claim-8' }),
  Settings: () => pages.getConfig(),
  Submit: () => dialog.url.submit({ amount: '99.5' }, 'c1a1b0a7-0000-4000-8000-0000000a9900'),
  Listen: listen,
  Upload: () => post('/upload', 'x'.repeat(2 * 1024 * 1024)),
  Abroad: () => post('https://elsewhere.example/collect', 'secret'),
}

for (const button of document.querySelectorAll('button')) {
  button.onclick = async () => {
    say('result', 'working')
    try {
      say('result', (await actions[button.textContent]?.()) ?? 'done')
    } catch (error) {
      say('result', `refused: ${error instanceof Error ? error.message : error}`)
    }
  }
}

async function start(): Promise<void> {
  const silence = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Teams is silent')), patienceMs))
  try {
    await Promise.race([app.initialize(), silence])
    const { app: teams, page, user } = await app.getContext()
    app.registerOnThemeChangeHandler((theme) => say('theme', theme))
    say('theme', teams.theme)
    say('state', { locale: teams.locale, host: teams.host, page, user })
    app.notifySuccess()
  } catch (error) {
    say('state', error instanceof Error ? error.message : String(error))
  }
}
start()
