import { tabAddress } from '../../../bot/tab/tabAddress'

const appId = 'fe4a8eba-2a31-4737-8e33-e5fae6fee194'
const claimId = '0190a0b0-1111-7000-8000-000000000001'
const publicUrl = 'https://claims.contoso.com'

test('in Teams a link opens the personal tab of the app, at the claim', () => {
  const tab = tabAddress({ publicUrl, appId })
  expect(tab?.()).toBe(
    `https://teams.microsoft.com/l/entity/${appId}/claims?webUrl=https%3A%2F%2Fclaims.contoso.com%2Ftab&label=Claims`,
  )
  const { origin, pathname, searchParams } = new URL(tab?.(claimId) ?? '')
  expect(origin + pathname).toBe(`https://teams.microsoft.com/l/entity/${appId}/claims`)
  expect(Object.fromEntries(searchParams)).toEqual({
    webUrl: 'https://claims.contoso.com/tab',
    label: 'Claims',
    context: JSON.stringify({ subEntityId: claimId }),
  })
})

test('in local mode it is a page of this machine, whose port is known only later', () => {
  let port = 0
  const tab = tabAddress({ publicUrl, appId, local: (path) => `http://127.0.0.1:${port}${path}` })
  port = 3978
  expect(tab?.()).toBe('http://127.0.0.1:3978/tab')
  expect(tab?.(claimId)).toBe(`http://127.0.0.1:3978/tab?claim=${claimId}`)
})

test.each([{}, { publicUrl }, { appId }])('there is no tab with %j alone', (place) => {
  expect(tabAddress(place)).toBeUndefined()
})

test('whatever an id is, it neither leaves its place nor ends a link in Markdown', () => {
  const odd = `a"b)c(d'e&label=x#y z*!`
  const places = [{ publicUrl, appId }, { local: (path: string) => `http://127.0.0.1:1${path}` }]
  for (const place of places) {
    const url = tabAddress(place)?.(odd) ?? ''
    expect(url).not.toMatch(/[\s"'()*!#]/)
    const { searchParams } = new URL(url)
    const context = searchParams.get('context')
    expect(context ? JSON.parse(context).subEntityId : searchParams.get('claim')).toBe(odd)
  }
})
