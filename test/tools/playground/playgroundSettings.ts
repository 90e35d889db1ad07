const tenantId = 'c1a1b0a7-0000-4000-8000-000000000001'

const person = (number: number, name: string, mail: string) => {
  const [givenName, surname] = name.split(' ')
  const address = `${mail}@contoso.example`
  return [
    `id: user-id-${number}`,
    `name: ${name}`,
    `userPrincipleName: ${address}`,
    `aadObjectId: c1a1b0a7-0000-4000-8000-00000000002${number}`,
    `givenName: ${givenName}`,
    `surname: ${surname}`,
    `email: ${address}`,
  ]
}

/** It stops without a word when there are fewer than five. */
const others = [
  person(1, 'Jun Park', 'jun'),
  person(2, 'Adele Vance', 'adele'),
  person(3, 'Zoë Müller', 'zoe'),
  person(4, 'Patti Fernandez', 'patti'),
  person(5, 'Lynne Robbins', 'lynne'),
]

/** The Agents Playground's `.m365agentsplayground.yml`: who chats, and ids that are GUIDs, which its own are not. */
export const playgroundSettings = [
  'version: "0.1.0"',
  `tenantId: ${tenantId}`,
  'bot:',
  '  id: c1a1b0a7-0000-4000-8000-00000000b070',
  '  name: Claimwell',
  'currentUser:',
  ...person(0, 'Mina Kim', 'mina').map((line) => `  ${line}`),
  'users:',
  ...others.flatMap((lines) => lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`)),
  'personalChat:',
  '  id: personal-chat-id',
  'groupChat:',
  '  id: group-chat-id',
  '  name: Marketing',
  'team:',
  '  id: team-id',
  '  name: Contoso Korea',
  '  aadGroupId: c1a1b0a7-0000-4000-8000-000000000031',
  '  channels:',
  '    - id: channel-announcements-id',
  '      name: Announcements',
  '',
].join('\n')
