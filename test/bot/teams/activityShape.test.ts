import { activityShape } from '../../../bot/teams/activityShape'
import { serviceHostAllowed } from '../../../bot/teams/serviceHostAllowed'

const base = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 't' },
  from: { id: '29:1', aadObjectId: 'someone' },
  recipient: { id: '28:bot' },
}

describe('the shape of an activity', () => {
  it.each([
    ['as Teams sends it', {}],
    [
      'with ids that are not GUIDs, from the Playground',
      { from: { id: 'user-id-0', aadObjectId: '00000000-0000-0000-0000-0000000000020' } },
    ],
    [
      'about the conversation, from nobody in particular',
      { type: 'conversationUpdate', from: { id: '29:1' }, conversation: { id: 'a:1' } },
    ],
    ['with fields nobody knows', { newField: { from: 'Teams' } }],
    ['with 50 attachments', { attachments: Array(50).fill({ contentType: 'image/*' }) }],
  ])('%s is taken', (_name, change) => {
    expect(activityShape({ ...base, ...change })).toMatchObject({ ok: true, value: change })
  })

  it.each([
    ['no type', { type: undefined }],
    ['no id', { id: undefined }],
    ['a number for a type', { type: 5 }],
    ['no conversation', { conversation: undefined }],
    ['an array for a conversation', { conversation: [] }],
    ['an unknown kind of conversation', { conversation: { id: 'a:1', conversationType: 'meeting' } }],
    ['no kind of conversation in a message', { conversation: { id: 'a:1' } }],
    ['a number for a sender', { from: 5 }],
    ['a message from nobody', { from: { id: '29:1' } }],
    ['an invoke from nobody', { type: 'invoke', from: { id: '29:1', aadObjectId: '' } }],
    ['no recipient', { recipient: null }],
    ['an empty recipient', { recipient: { id: '' } }],
    ['too long a text', { text: 'x'.repeat(100_001) }],
    ['a text that is none', { text: ['x'] }],
    ['51 attachments', { attachments: Array(51).fill({ contentType: 'image/*' }) }],
    ['attachments that are none', { attachments: { 0: 'x' } }],
    ['a tenant that is none', { channelData: { tenant: 'contoso' } }],
  ])('%s is refused', (_name, change) => {
    expect(activityShape({ ...base, ...change })).toEqual({ ok: false, reason: 'wrongShape' })
  })
})

describe('the hosts a bearer may go to', () => {
  it.each([
    'https://smba.trafficmanager.net/amer/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://smba.infra.gov.teams.microsoft.us/x/',
    'https://smba.infra.dod.teams.microsoft.us/',
  ])('%s is a Teams connector', (url) => {
    expect(serviceHostAllowed(url, [])).toBe(true)
  })

  it.each(['http://127.0.0.1:1/', 'http://localhost/', 'nonsense', 'https://u:p@smba.trafficmanager.net/'])(
    '%s is not',
    (url) => {
      expect(serviceHostAllowed(url, [])).toBe(false)
    },
  )
})
