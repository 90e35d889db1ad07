import type { AddressInfo } from 'node:net'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import * as restify from 'restify'
import { answerParent } from './answerParent'
import { processStats } from './processStats'

/** The yardstick: an echo as the SDK's samples compose it, without an app id and so without a token check. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    await context.sendActivity(`You said: ${context.activity.text}`)
  })
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.server.address() as AddressInfo
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  answerParent(`http://127.0.0.1:${port}`, { stats: processStats }, stop)
})
