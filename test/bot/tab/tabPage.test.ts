import { startTab, type TabWorld } from '../../support/tabCaller'

jest.setTimeout(30_000)

let tab: TabWorld

beforeAll(async () => {
  tab = await startTab()
})
afterAll(() => tab.stop())

test.each(['/tab', '/tab/csr', '/tab/invoices'])(
  '%s is framed by Teams alone, loads its own files and nothing else, and names nobody',
  async (path) => {
    const page = await fetch(`${tab.well.url}${path}`)
    const policy = page.headers.get('Content-Security-Policy') ?? ''
    expect(page.status).toBe(200)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(/frame-ancestors ([^;]+)/.exec(policy)?.[1]).toBe(
      'https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft',
    )
    expect(page.headers.get('X-Frame-Options')).toBeNull()
    const loaded = [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url)
    expect(loaded.filter((url) => !/^(\/tab\/assets\/|data:,)/.test(url ?? ''))).toEqual([])
    expect(loaded.length).toBeGreaterThan(1)
  },
)
