/** Domains under which anybody can put a service for an hour. A store refuses them, and what they lead to changes hands. */
const tunnels = [
  'bore.pub',
  'devtunnels.ms',
  'lhr.life',
  'loca.lt',
  'localhost.run',
  'localtunnel.me',
  'ngrok.app',
  'ngrok.dev',
  'ngrok.io',
  'ngrok-free.app',
  'ngrok-free.dev',
  'pagekite.me',
  'serveo.net',
  'telebit.io',
  'trycloudflare.com',
  'ts.net',
  'tunnelmole.net',
]

/** Whether a host, in lower case, is one of a tunnelling service. */
export function isTunnel(host: string): boolean {
  return tunnels.some((domain) => host === domain || host.endsWith(`.${domain}`))
}
