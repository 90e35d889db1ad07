import { type HostContext, type HostedPage, hostContext } from './hostContext'
import type { SignIn } from './signIn'

/** What Teams says it can do, as it says it at `initialize`. */
const runtime = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: {
    appInstallDialog: {},
    chat: {},
    dialog: { card: { bot: {} }, url: { bot: {}, parentCommunication: {} }, update: {} },
    pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, fullTrust: {}, tabs: {} },
    stageView: {},
    teamsCore: {},
  },
})

/** What an answer may depend on. */
export interface HostState {
  context: HostContext
  page: HostedPage
  signIn: SignIn
}

type Answer = (state: HostState) => unknown[] | undefined | Promise<unknown[] | undefined>

const done: Answer = () => [true]
const noError: Answer = () => [null, true]

const answers: Record<string, Answer> = {
  initialize: ({ context, page }) => [page.frameContext, context.clientType, runtime, '2.0.1'],
  getContext: ({ context, page }) => [hostContext(context, page)],
  'authentication.getAuthToken': async (state) => {
    const answer = await state.signIn()
    if (answer === 'silence') return undefined
    return 'token' in answer ? [true, answer.token] : [false, answer.error]
  },
  executeDeepLink: done,
  navigateBack: done,
  'pages.navigateToApp': done,
  'pages.currentApp.navigateTo': noError,
  'pages.currentApp.navigateToDefaultPage': noError,
}

/** What teams-js sends without waiting for an answer. */
const told = new Set([
  'appInitialization.appLoaded',
  'appInitialization.success',
  'appInitialization.failure',
  'appInitialization.expectedFailure',
  'registerHandler',
  'readyToUnload',
  'returnFocus',
  'setFrameContext',
  'shareDeepLink',
  'tasks.completeTask',
  'tasks.updateTask',
])

/** Teams' side of what teams-js asks. */
export const hostAnswers = {
  /** Whether this host has that function; a page that waits for one it has not waits for ever. */
  knows: (func: string): boolean => told.has(func) || Object.hasOwn(answers, func),
  /** The arguments of the answer; undefined when there is none. */
  async to(func: string, state: HostState): Promise<unknown[] | undefined> {
    return Object.hasOwn(answers, func) ? answers[func]?.(state) : undefined
  },
}
