const tenantId = 'c1a1b0a7-0000-4000-8000-000000000001'

/** Somebody of the organisation, as the Playground's configuration has them. */
export interface PlaygroundPerson {
  number: number
  name: string
  mail: string
}

const aadObjectId = (number: number) => `c1a1b0a7-0000-4000-8000-00000000002${number}`

// Its people picker gives back the id, where that of Teams gives the Entra object id.
const person = ({ number, name, mail }: PlaygroundPerson) => {
  const [givenName, surname] = name.split(' ')
  const address = `${mail}@contoso.example`
  return [
    `id: ${aadObjectId(number)}`,
    `name: ${name}`,
    `userPrincipleName: ${address}`,
    `aadObjectId: ${aadObjectId(number)}`,
    `givenName: ${givenName}`,
    `surname: ${surname}`,
    `email: ${address}`,
  ]
}

/** Who works on claims in the first window, and who leads, in the second. */
export const mina: PlaygroundPerson = { number: 0, name: 'Mina Kim', mail: 'mina' }
export const jun: PlaygroundPerson = { number: 1, name: 'Jun Park', mail: 'jun' }

const everybody: readonly PlaygroundPerson[] = [
  mina,
  jun,
  { number: 2, name: 'Adele Vance', mail: 'adele' },
  { number: 3, name: 'Zoë Müller', mail: 'zoe' },
  { number: 4, name: 'Patti Fernandez', mail: 'patti' },
  { number: 5, name: 'Lynne Robbins', mail: 'lynne' },
]

/** The id of a person's own conversation with the bot. */
export const chatIdOf = ({ number }: PlaygroundPerson): string => `personal-chat-id-${number}`

/** The person as `INCENTIVES_ADMINS` names one. */
export const adminOf = ({ number }: PlaygroundPerson): string => `${tenantId}/${aadObjectId(number)}`

/**
 * The Agents Playground's `.m365agentsplayground.yml` for one window: who chats there, and ids that are GUIDs, which
 * its own are not. It stops without a word when there are fewer than five others.
 */
export function playgroundSettings(who: PlaygroundPerson): string {
  const others = everybody.filter(({ number }) => number !== who.number).map(person)
  return [
    'version: "0.1.0"',
    `tenantId: ${tenantId}`,
    'bot:',
    '  id: c1a1b0a7-0000-4000-8000-00000000b070',
    '  name: Claimwell',
    'currentUser:',
    ...person(who).map((line) => `  ${line}`),
    'users:',
    ...others.flatMap((lines) => lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`)),
    'personalChat:',
    `  id: ${chatIdOf(who)}`,
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
}
