import type { TabAssets } from '../../bot/tab/tabAssets'

const file = (type: string, text: string) => {
  const bytes = Buffer.from(text)
  return { type, bytes, br: bytes, gzip: bytes }
}

/** Small files in the place of the tab's built ones, for what needs that there is a tab and none of its pages. */
export const smallTabAssets: TabAssets = {
  script: 'tab.js',
  style: 'tab.css',
  files: new Map([
    ['tab.js', file('text/javascript; charset=utf-8', 'export {}')],
    ['tab.css', file('text/css; charset=utf-8', 'p{margin:0}')],
  ]),
}
