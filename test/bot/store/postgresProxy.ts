import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What a proxy does with what passes: lets it through, ends the connection, or keeps it to itself for good. */
type Verdict = 'pass' | 'cut' | 'cut after answer' | 'hold'

/** Stands between a store and its database, and fails as networks do. */
export interface PostgresProxy {
  url: string
  /** Asked for everything that the store sends. */
  judge: (sent: string) => Verdict
  close(): Promise<void>
}

/** Starts a proxy on a free port to the database at `url`. */
export async function postgresProxy(url: string): Promise<PostgresProxy> {
  const { hostname, port } = new URL(url)
  const open = new Set<Socket>()
  const server = createServer((store) => {
    const database = connect(Number(port || 5432), hostname)
    const end = () => {
      store.destroy()
      database.destroy()
    }
    for (const socket of [store, database]) {
      open.add(socket)
      socket.on('error', end).on('close', end)
    }
    let verdict: Verdict = 'pass'
    store.on('data', (data) => {
      if (verdict === 'pass') verdict = proxy.judge(data.toString('latin1'))
      if (verdict === 'cut') end()
      else if (verdict !== 'hold') database.write(data)
    })
    database.on('data', (data) => {
      if (verdict === 'cut after answer') end()
      else if (verdict === 'pass') store.write(data)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const through = new URL(url)
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const proxy: PostgresProxy = {
    url: through.href,
    judge: () => 'pass',
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return proxy
}
