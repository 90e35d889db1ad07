import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { openTabStream } from '../../../bot/tab/tabStream'

let server: Server
let client: Socket
let response: ServerResponse

beforeEach(async () => {
  server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  client.on('error', () => undefined).pause()
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  response = (await once(server, 'request'))[1]
})
afterEach(() => {
  client.destroy()
  server.close()
  server.closeAllConnections()
})

const opened = () => {
  let heardEnd: () => void
  const over = new Promise<void>((ended) => {
    heardEnd = ended
  })
  return { stream: openTabStream(response, { now: Date.now, ended: () => heardEnd() }), over }
}

test('who left before the answer began leaves nothing behind', async () => {
  const closed = once(response, 'close')
  client.destroy()
  await closed
  await opened().over
})

test('what is told after the end is nothing, also to who has not read what came before', async () => {
  const { stream, over } = opened()
  const filler = 'x'.repeat(100_000)
  // More than the system holds for a client that does not read, less than we do.
  for (let n = 0; response.writableLength < 100_000 && n < 1000; n++) {
    stream.send('changed', { filler })
    await new Promise(setImmediate)
  }
  stream.end()
  stream.send('changed', {})
  await over
})
