import { openUrl } from '../../../cards/elements/openUrl'

test.each([
  'https://partner.microsoft.com/dashboard/incentives',
  'http://127.0.0.1:3978/local?c=1',
  'http://localhost:3978/local',
  'http://[::1]:3978/local',
])('%s is opened', (url) => {
  expect(openUrl('Open', url)).toEqual([{ type: 'Action.OpenUrl', title: 'Open', url }])
})

test.each([
  undefined,
  '',
  'javascript:alert(1)',
  'http://evil.example',
  'http://127.0.0.1.evil.example/',
  'http://localhost@evil.example/',
  'https://user@evil.example/',
  'https:/evil',
  'data:text/html,x',
  ' https://evil.example',
])('%s gets no button', (url) => {
  expect(openUrl('Open', url)).toEqual([])
})
