import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { v7 } from 'uuid'
import { CalendarDelivery } from './calendar/calendarDelivery'
import { Calendars } from './calendar/calendars'
import { feedRoutes } from './calendar/feedRoutes'
import { watchedStore } from './changes/watchedStore'
import { claimService } from './claims/claimService'
import { ClaimsBot } from './claimsBot'
import type { Config } from './config'
import { CsrDelivery } from './csr/csrDelivery'
import { csrPdfOf } from './csr/csrPdfOf'
import { ExportDelivery } from './export/exportDelivery'
import { ExportMaker } from './export/exportMaker'
import { faultOf } from './faultOf'
import { DirectoryBlobStore } from './files/directoryBlobStore'
import { HeapCloser } from './files/heapCloser'
import { IntakeFetcher } from './files/intakeFetcher'
import { tableIn } from './files/tableIn'
import { MovableClock } from './movableClock'
import { PackageDelivery } from './package/packageDelivery'
import { Packer } from './package/packer'
import { RequestPackages } from './package/requestPackages'
import { ReminderSender } from './reminders/reminderSender'
import { requestsRoutes } from './requestsApi/requestsRoutes'
import { rolesOf } from './rolesOf'
import type { Health } from './server'
import { openPostgresStore } from './store/openPostgresStore'
import { openStore } from './store/openStore'
import { pagesAt } from './tab/pagesAt'
import { signedIn } from './tab/signedIn'
import { tabAddress } from './tab/tabAddress'
import type { TabAssets } from './tab/tabAssets'
import type { TabNeeds } from './tab/tabEndpoints'
import { tabIn } from './tab/tabIn'
import type { Identify } from './tab/tabPeople'
import { TabTurns } from './tab/tabTurns'
import { TabUploads } from './tab/tabUploads'
import { connectorAnswers } from './teams/connectorAnswers'
import { connectorBearer } from './teams/connectorBearer'
import { createAdapter } from './teams/createAdapter'
import { fileHostAllowed } from './teams/fileHostAllowed'
import { createMessenger } from './teams/messenger'
import { connectorHosts } from './teams/serviceHostAllowed'
import { Traffic } from './teams/traffic'
import { turnErrors } from './turnErrors'
import { Alarm } from './turns/alarm'
import { CardKeeper } from './turns/cardKeeper'
import { DueWork } from './turns/dueWork'
import { heapShower } from './turns/heapShower'
import { addressOf } from './turns/messengerOutlet'
import { NoticeSender } from './turns/noticeSender'
import { OneAtATime } from './turns/oneAtATime'
import { People } from './turns/people'
import { RecentAnswers } from './turns/recentAnswers'
import { RecentIds } from './turns/recentIds'
import { TurnRunner } from './turns/turnRunner'
import { whomOf } from './turns/whomOf'
import { Upkeep } from './upkeep'

/** Makes an address from a path. */
export type Link = (path: string) => string

const digest = (key: string) => createHash('sha256').update(key).digest('base64url')
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const earlier = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other)

/** What only local mode has: where the bot is reached on this machine, and who wrote to it. */
export interface LocalMode {
  address: Link
  identify: Identify
}

export interface WireOptions {
  /** Absent in production. */
  local?: LocalMode
  /** The built files of the tab; absent: there is no tab. */
  tabAssets?: TabAssets
}

/** Puts the bot together from its settings: the one place where parts are chosen. */
export async function wire(config: Config, log: Logger, { local, tabAssets }: WireOptions = {}) {
  const clock = new MovableClock()
  const { now } = clock
  const { databaseUrl } = config
  const opened = databaseUrl
    ? await openPostgresStore({ url: databaseUrl, log, now })
    : await openStore({ directory: config.dataDir, log, now })
  const failed = (what: string) => (error: unknown) => log.error({ what, ...faultOf(error) }, 'background work failed')
  const { store, changes } = watchedStore(opened, { instance: randomUUID(), failed: failed('news of changes') })
  const blobs = new DirectoryBlobStore(join(config.filesDir))
  // Tokens live by the real time, also while the bot's own clock is moved.
  const teams = createAdapter(config, Date.now)
  const traffic = new Traffic()
  const messenger = traffic.watched(createMessenger({ clients: teams.clients, sleep }))

  const { publicUrl } = config
  const roles = rolesOf(config)
  const address = publicUrl === undefined ? local?.address : (path: string) => publicUrl + path
  const link = local && ((path: string) => local.address(`/local${path}`))
  const claims = claimService({
    store,
    now,
    newId: () => v7(),
    digest,
    newSecret: () => randomBytes(32).toString('base64url'),
    holidays: config.holidays,
    timeZone: config.timeZone,
    ...roles,
    tableIn: tableIn(blobs),
    feedAddress: address && ((secret) => address(`/calendar/${secret}.ics`)),
    onPromised: () => intake.poke(),
    onPlanned: () => reminders.poke(),
    onNoticed: () => notices.poke(),
    onExport: () => exporting.poke(),
  })
  const identify = local?.identify ?? signedIn(config, log)
  const isLocal = local !== undefined
  const served = identify !== undefined && tabAssets !== undefined
  // Cards lead to no tab that nobody serves.
  const tab = served ? tabAddress({ publicUrl, appId: config.teamsAppId, local: local?.address }) : undefined
  const pages = pagesAt({ address, local: isLocal, served })
  const surroundings = { claims, nonce: randomUUID, link, pages }
  const runner = new TurnRunner({ store, surroundings: { ...surroundings, tab } })
  const keeper = new CardKeeper(store, now)
  const turns = new OneAtATime(store.shared ? (key, work) => store.inOrder(`turn|${key}`, work) : undefined)
  const allowUploadHost = (url: string) => fileHostAllowed(url, config.loopbackHosts)
  const packages = new PackageDelivery({ claims, store, blobs, now, allowUploadHost, log })
  const requestPackages = new RequestPackages({ claims, store, packages, now })
  const packer = new Packer(packages, requestPackages)
  const calendars = new Calendars({
    claims,
    store,
    digest,
    tenantAllowed: (id) => config.mode === 'local' || config.allowedTenants.includes(id.toLowerCase()),
    now,
  })
  const calendarDelivery = new CalendarDelivery({ calendars, allowUploadHost, log })
  const csrOf = csrPdfOf({ claims, store })
  const csrs = new CsrDelivery({ csrPdfOf: csrOf, allowUploadHost, log })
  const exports = new ExportDelivery({ store, blobs, allowUploadHost, log })
  const people = new People({ store, now, returned: () => reminders.poke() })
  const dueWork = new DueWork({
    store,
    messenger,
    people,
    runner,
    keeper,
    turns,
    packages,
    requestPackages,
    packer,
    calendars: calendarDelivery,
    csrs,
    exports,
    now,
    log,
  })
  const follow = (tenantId: string, ids: readonly string[]) => dueWork.follow(tenantId, ids)
  const tabTurns = new TabTurns({
    store,
    runner: new TurnRunner({ store, surroundings }),
    turns,
    packer,
    surroundings,
    follow,
    now,
  })
  const bot = new ClaimsBot({
    people,
    runner,
    keeper,
    turns,
    recent: new RecentIds(),
    answers: new RecentAnswers(),
    dueWork,
    now,
    timeZone: config.timeZone,
    log,
  })
  teams.adapter.use(traffic.middleware)
  teams.adapter.onTurnError = turnErrors(log)

  const showHeap = heapShower({ store, dueWork, tabTurns })
  const hosts = { connectorHosts, loopback: config.loopbackHosts.length > 0 }
  const fetcher = new IntakeFetcher({
    store,
    blobs,
    hosts,
    bearer: connectorBearer(config),
    now,
    newId: () => v7(),
    settled: () => intake.poke(),
    log,
  })
  const uploads = new TabUploads({
    store,
    claims,
    blobs,
    turns: tabTurns,
    async fetched(ids) {
      await fetcher.begin()
      await fetcher.ended(ids)
    },
  })
  const closer = new HeapCloser({ store, now, show: showHeap, log })
  const takeIn = async () => earlier(await fetcher.begin(), await closer.work())
  const intake = new Alarm({ now, work: takeIn, failed: failed('intake') })
  const answers = connectorAnswers(teams.clients)
  const sender = new ReminderSender({
    store,
    now,
    monotonic: () => performance.now(),
    chance: Math.random,
    timeZone: config.timeZone,
    rate: config.tenantRps,
    leadsOf: (tenantId) => roles.leadsOf(tenantId, store.reader),
    due: (whom, input, passage) => dueWork.due(whom, input, passage),
    answers: ({ conversation }) => answers(addressOf(conversation)),
    settled: () => reminders.poke(),
    log,
  })
  const reminders = new Alarm({ now, work: sender.work, failed: failed('reminders') })
  const noticeSender = new NoticeSender({
    store,
    now,
    newId: () => v7(),
    leadsOf: (tenantId) => roles.leadsOf(tenantId, store.reader),
    due: (whom, input) => dueWork.due(whom, input),
    log,
  })
  const notices = new Alarm({ now, work: noticeSender.work, failed: failed('notices') })
  const upkeep = new Upkeep({ store, blobs, now, realNow: Date.now, log })
  const daily = new Alarm({ now, work: upkeep.work, failed: failed('upkeep') })
  const exporter = new ExportMaker({
    store,
    blobs,
    now,
    offer: async (row, input) => {
      const whom = await whomOf(store, row.tenantId, row.personId)
      if (whom) await dueWork.due(whom, input)
    },
    log,
  })
  const exporting = new Alarm({ now, work: exporter.work, failed: failed('export') })
  const alarms = [intake, reminders, notices, daily, exporting]

  async function health(): Promise<Health> {
    try {
      await store.check()
    } catch {
      return { ok: false, cause: 'database' }
    }
    if (!(await blobs.ready())) return { ok: false, cause: 'files' }
    if (!sender.healthy) return { ok: false, cause: 'token' }
    return (await teams.keysReady()) ? { ok: true } : { ok: false, cause: 'keys' }
  }

  const tabNeeds: TabNeeds = {
    store,
    claims,
    changes,
    tabTurns,
    uploads,
    blobs,
    calendars,
    csrOf,
    roleOf: roles.roleOf,
    now,
    changed: ({ tenantId }, claimId) => dueWork.follow(tenantId, [claimId]),
  }

  return {
    adapter: teams.adapter,
    onActivity: bot.onActivity,
    health,
    clock,
    store,
    /** What changes, by this instance or another. */
    changes,
    blobs,
    claims,
    calendars,
    /** The CSR of a claim as a PDF, for whoever may see it. */
    csrPdfOf: csrOf,
    /** What is answered over HTTP beside Teams: the tab and calendar feeds, where the bot has an address, and reports of mailboxes. */
    routes: [
      ...(address ? [feedRoutes((secret) => calendars.ofFeed(secret))] : []),
      ...requestsRoutes({ config: config.requests, recorder: claims, now: Date.now, log }),
      ...tabIn(tabNeeds, { timeZone: config.timeZone, assets: tabAssets, identify, local: isLocal, log }),
    ],
    /** What comes and goes, for those who look on. */
    traffic,
    /** Resumes what was promised before a stop, and starts to remind. */
    start(): void {
      for (const alarm of alarms) alarm.poke()
    },
    /** Time was moved, or something became due. */
    poke(): void {
      for (const alarm of alarms) alarm.poke()
    },
    /** Resolves once no turn and no work after one is under way. */
    async idle(): Promise<void> {
      const parts = [turns, dueWork, fetcher, sender, ...alarms]
      while (parts.some(({ busy }) => busy)) await Promise.all(parts.map((part) => part.idle()))
    },
    /** Ends the background work, then the database. What is being fetched is fetched again after the next start. */
    async stop(): Promise<void> {
      dueWork.stop()
      await Promise.all([sender.stop(), fetcher.stop(), ...alarms.map((alarm) => alarm.stop())])
      while (turns.busy || dueWork.busy) await Promise.all([turns.idle(), dueWork.idle()])
      await store.close()
    },
  }
}

export type Wired = Awaited<ReturnType<typeof wire>>
