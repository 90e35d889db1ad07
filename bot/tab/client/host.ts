import { app, authentication, dialog } from '@microsoft/teams-js'

/**
 * Opens a page of our own in this one's place; gives whether that is all there is to do. An address may come from what
 * somebody typed: none but of the web is opened.
 */
function openOwn(url: string): boolean {
  const { origin, protocol } = URL.canParse(url, location.href)
    ? new URL(url, location.href)
    : { origin: '', protocol: '' }
  if (origin === location.origin) location.assign(url)
  return origin === location.origin || !['https:', 'http:'].includes(protocol)
}

/** How Teams looks: what the colours follow. */
export type Theme = 'default' | 'dark' | 'contrast'

/** What is around the page: Teams, or in local mode nothing. */
export interface Host {
  locale: string
  /** What a deep link asked for. */
  opens: string | undefined
  /** Headers by which the server knows who calls. Rejects with a SignInRefused. */
  credentials(): Promise<Record<string, string>>
  /** Opens an address: a page of our own in this one's place, any other outside. */
  open(url: string): void
  /** Gives what a dialog page made to the bot and closes it; undefined where the page is no dialog. */
  submit?: (result: object) => void
}

/** Why there is no host: nobody around, or nobody who answers. */
export class NoHost extends Error {
  constructor(readonly why: 'outside' | 'silent') {
    super(why)
  }
}

/** Why Teams gave no token: the person has to agree first, or it will not. */
export class SignInRefused extends Error {
  constructor(readonly why: 'consent' | 'refused') {
    super(why)
  }
}

/** Teams' own library waits a minute. */
const longestSilenceMs = 5000

const themeOf = (name: string | undefined): Theme =>
  name === 'dark' || name === 'contrast' ? name : name?.startsWith('glass') ? 'dark' : 'default'

function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
}

/** After `ms` rejects with NoHost, whatever becomes of the promise. */
function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoHost('silent')), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

const codesOfConsent = /consent|interaction_?required|invalid_?grant/i

/** Joins Teams: its theme is followed from here on. Rejects with NoHost. */
export async function joinTeams(): Promise<Host> {
  if (window.parent === window && !window.opener) throw new NoHost('outside')
  const joined = app.initialize().then(() => app.getContext())
  const context = await within(longestSilenceMs, joined).catch((error: unknown) => {
    throw error instanceof NoHost ? error : new NoHost('outside')
  })
  showTheme(themeOf(context.app.theme))
  app.registerOnThemeChangeHandler((name) => showTheme(themeOf(name)))
  app.notifySuccess()
  return {
    locale: context.app.locale,
    opens: context.page.subPageId || undefined,
    async credentials() {
      const token = await within(longestSilenceMs * 6, authentication.getAuthToken()).catch((error: unknown) => {
        if (error instanceof NoHost) throw error
        const said = error instanceof Error ? error.message : String(error)
        throw new SignInRefused(codesOfConsent.test(said) ? 'consent' : 'refused')
      })
      return { Authorization: `Bearer ${token}` }
    },
    open(url) {
      if (!openOwn(url)) void app.openLink(url).catch(() => window.open(url, '_blank', 'noopener'))
    },
    ...(context.page.frameContext === 'task' ? { submit: (result: object) => dialog.url.submit(result) } : {}),
  }
}

/** Local mode: the page stands alone, follows the colours of the machine, and says whose claims it wants to see. */
export function standAlone(): Host {
  const asked = new URLSearchParams(location.search)
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const contrast = matchMedia('(prefers-contrast: more)')
  const follow = () => showTheme(contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'default')
  for (const query of [dark, contrast]) query.addEventListener('change', follow)
  follow()
  const person = asked.get('person')
  return {
    locale: navigator.language,
    opens: asked.get('claim') ?? undefined,
    credentials: async (): Promise<Record<string, string>> => (person ? { 'X-Claimwell-Person': person } : {}),
    open(url) {
      if (!openOwn(url)) window.open(url, '_blank', 'noopener')
    },
  }
}
