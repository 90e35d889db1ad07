/**
 * What a frame in Teams may do. Its maintainers: no `allow-top-navigation` (teams-library-js#246), no
 * `allow-presentation` (#2736), `allow-downloads` since 2020 (#346).
 */
const sandbox =
  'allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-pointer-lock allow-scripts allow-same-origin allow-downloads'

/** Runs in the page at Teams' origin: frames pages, carries what they ask to the test and back. No answer is `null`. */
const script = `
const frameOf = (source) => [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source)

addEventListener('message', async ({ source, origin, data }) => {
  const frame = frameOf(source)
  if (!frame || origin !== new URL(frame.src).origin) return
  const { id, uuidAsString, func, args } = data
  const response = await fetch('/asked', { method: 'POST', body: JSON.stringify({ frame: frame.name, func, args }) })
  const answer = await response.json()
  if (answer && frame.isConnected) frame.contentWindow.postMessage({ id, uuidAsString, args: answer }, origin)
})

globalThis.teamsHost = {
  show({ name, url, title, width, height }) {
    const frame = Object.assign(document.createElement('iframe'), { name, title, src: url })
    frame.setAttribute('sandbox', ${JSON.stringify(sandbox)})
    frame.setAttribute('allow', 'clipboard-read; clipboard-write; fullscreen')
    if (!width) return document.body.append(frame)
    const box = document.createElement('dialog')
    box.setAttribute('aria-label', title)
    Object.assign(box.style, { width: width + 'px', height: height + 'px' })
    box.append(frame)
    document.body.append(box)
    box.showModal()
  },
  drop(name) {
    const frame = document.querySelector('iframe[name="' + name + '"]')
    ;(frame?.closest('dialog') ?? frame)?.remove()
  },
  tell(name, func, args) {
    const frame = document.querySelector('iframe[name="' + name + '"]')
    frame?.contentWindow.postMessage({ func, args }, new URL(frame.src).origin)
  },
}
`

const style = `
html, body { margin: 0; height: 100%; overflow: hidden }
iframe { display: block; border: 0; width: 100%; height: 100% }
dialog { padding: 0; border: 0; max-width: 100vw; max-height: 100vh; box-sizing: border-box; overflow: hidden }
`

/** The page at Teams' origin. A tab fills its window, as on a phone, so the window's width is the tab's. */
export const hostPage = `<!doctype html><html lang="en"><title>Teams</title><style>${style}</style><body><script>${script}</script></body></html>`
