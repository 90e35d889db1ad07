import { allowedUrl } from '../../../bot/files/allowedUrl'

const teams = { connectorHosts: new Set(['smba.trafficmanager.net', '127.0.0.1:3979']), loopback: false }
const local = { ...teams, loopback: true }

describe('where a file may be fetched from', () => {
  test.each([
    'https://contoso.sharepoint.com/personal/a/_layouts/15/download.aspx?UniqueId=1&tempauth=x',
    'https://contoso-my.sharepoint.com/x',
    'https://CONTOSO.sharepoint.com/x',
    'https://contoso.sharepoint.com:443/세미나.pdf',
  ])('a Teams file link is allowed, without our token: %s', (url) => {
    expect(allowedUrl(url, teams)).toMatchObject({ connector: false, local: false })
  })

  test('a pasted image on the connector is allowed, with our token', () => {
    expect(allowedUrl('https://smba.trafficmanager.net/amer/v3/attachments/0/views/original', teams)).toMatchObject({
      connector: true,
      local: false,
    })
  })

  test.each([
    'https://evil.example/x',
    'https://contoso.sharepoint.com.evil.example/x',
    'https://contoso.sharepoint.com@evil.example/x',
    'https://user:pass@contoso.sharepoint.com/x',
    'http://contoso.sharepoint.com/x',
    'file:///etc/passwd',
    'data:text/plain,hello',
    'javascript:alert(1)',
    'https://contoso.sharepoint.com:8443/x',
    'https://sharepoint.com/x',
    'https://a.b.sharepoint.com/x',
    'https://-a.sharepoint.com/x',
    'https://evilsharepoint.com/x',
    'https://127.1/x',
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://[::1]/x',
    'https://[::ffff:127.0.0.1]/x',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.8/x',
    'https://localhost/x',
    'https://contoso.sharepoint.com./x',
    'https://contoso.ⓢharepoint.com/x',
    'https://contoso.shаrepoint.com/x',
    'https://contoso.xn--shrepoint-56g.com/x',
    'https://contoso.sharepoint.com\\@evil.example/x',
    'https:\\\\contoso.sharepoint.com/x',
    'https://smba.trafficmanager.net.evil.example/x',
    'https://evil.trafficmanager.net/x',
    'https://contoso.share\tpoint.com/x',
    ' https://contoso.sharepoint.com/x',
    '//contoso.sharepoint.com/x',
    '',
  ])('anything else is refused: %s', (url) => {
    expect(allowedUrl(url, teams)).toBeUndefined()
  })

  test('an IP address listed as connector is still refused outside local mode', () => {
    expect(allowedUrl('https://127.0.0.1:3979/x', teams)).toBeUndefined()
    expect(allowedUrl('https://10.0.0.8/x', { connectorHosts: new Set(['10.0.0.8']), loopback: true })).toBeUndefined()
  })

  test('local mode reaches this machine, and its own connector with our token', () => {
    expect(allowedUrl('http://127.0.0.1:4000/x', local)).toMatchObject({ connector: false, local: true })
    expect(allowedUrl('http://localhost:4000/x', local)).toMatchObject({ connector: false, local: true })
    expect(allowedUrl('http://127.0.0.1:3979/x', local)).toMatchObject({ connector: true, local: true })
    expect(allowedUrl('http://192.168.0.2:4000/x', local)).toBeUndefined()
    expect(allowedUrl('http://127.1:4000/x', local)).toBeUndefined()
  })
})
