import { checkInvitation, type InvitationCode } from '../../rules/checkInvitation'
import type { Answers } from '../../rules/claim'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { coOpClaim } from '../support/claims'

const seminar = coOpClaim().body.answers
const findings = (words: string, more: Partial<Answers> = {}) =>
  checkInvitation(words, coOpClaim({ body: { answers: { ...seminar, ...more } } }).body, coOpPolicy)
const finding = (code: InvitationCode, words: string, more: Partial<Answers> = {}) =>
  findings(words, more).find((one) => one.code === code)
const state = (code: InvitationCode, words: string, more: Partial<Answers> = {}) => finding(code, words, more)?.state

const complete: Record<string, string> = {
  English:
    'Contoso Korea invites you: Cloud security with Microsoft Defender. Monday, October 5, 2026, COEX, Seoul. Register at https://contoso.example/seminar or call +82 2 1234 5678.',
  German:
    'Contoso Korea lädt ein: Sicherheit mit Microsoft 365 am Montag, 5. Oktober 2026, in Seoul. Anmeldung an info@contoso.de.',
  French: 'Contoso Korea vous invite à Seoul le 5 octobre 2026 : la sécurité avec Azure. Inscription : info@contoso.fr',
  Korean: 'Contoso Korea 주최: 2026년10월5일(월) Seoul에서 Microsoft와 함께하는 세미나에 신청하세요. 문의: 1588-1234',
  'Brazilian Portuguese':
    'A Contoso Korea convida: segurança com Microsoft 365, dia 5 de outubro de 2026, em Seoul. Inscrições: (11) 4002-8922',
  'Traditional Chinese':
    'Contoso Korea 邀請您參加於2026年10月5日（一）在Seoul舉行的微軟研討會，立即報名：events@contoso.com.tw',
}

test.each(Object.entries(complete))('an invitation in %s that has everything lacks nothing', (_language, words) => {
  expect(findings(words).map(({ code, state }) => [code, state])).toEqual([
    ['microsoft', 'seen'],
    ['partnerName', 'seen'],
    ['contact', 'seen'],
    ['date', 'seen'],
    ['place', 'seen'],
    ['call', 'seen'],
  ])
})

test('an invitation that says nothing lacks everything that can be known to be missing', () => {
  expect(findings('Come to our nice afternoon, there is cake.').map(({ state }) => state)).toEqual([
    'missing',
    'unsure',
    'missing',
    'missing',
    'missing',
    'missing',
  ])
})

test('what the requirements ask for names its source; what we advise has none', () => {
  const asked = findings('x').map(({ code, basis }) => [code, basis?.certainty])
  expect(asked).toEqual([
    ['microsoft', 'fact'],
    ['partnerName', 'fact'],
    ['contact', 'fact'],
    ['date', undefined],
    ['place', undefined],
    ['call', undefined],
  ])
})

test('where there is no event, no date and place are looked for, and nothing may be asked at all', () => {
  const ads = findings('x', { activity: 'digital-advertising' })
  expect(ads.map(({ code }) => code)).toEqual(['microsoft', 'partnerName', 'contact', 'call'])
  expect(ads.every(({ basis }) => basis === undefined)).toBe(true)
  const script = findings('x', { activity: 'telemarketing' })
  expect(script.map(({ basis }) => basis !== undefined)).toEqual([true, true, false, false])
})

test.each([
  ['Learn about MICROSOFT today', 'seen', 'Microsoft'],
  ['Office365 for small firms', 'seen', 'Office 365'],
  ['m365 안내', 'seen', 'M365'],
  ['Azure를 만나세요', 'seen', 'Azure'],
  ['Meet Copilot in your office', 'unsure', 'Copilot'],
  ['New Surface, new work', 'unsure', 'Surface'],
  ['for all our teams and windows', 'missing', undefined],
  ['write to seminar@microsoft-fans.example', 'missing', undefined],
  ['see https://azure.example/page and www.microsoft.example', 'missing', undefined],
  ['the microsofties band', 'missing', undefined],
])('%j: Microsoft is %s', (words, expected, name) => {
  expect(finding('microsoft', words)).toMatchObject({ state: expected, ...(name ? { found: name } : {}) })
})

test.each([
  ['mail me: kim@contoso.co.kr.', 'kim@contoso.co.kr'],
  ['문의:info@contoso.co.kr', 'info@contoso.co.kr'],
  ['(https://contoso.example/a?b=1)', 'https://contoso.example/a?b=1'],
  ['more at contoso.com/events, soon', 'contoso.com/events'],
  ['Tel. 1588-1234', '1588-1234'],
  ['전화 02-1234-5678', '02-1234-5678'],
  ['555-123-4567', '555-123-4567'],
  ['+49 89 1234567', '+49 89 1234567'],
  ['join https://teams.microsoft.com/l/meetup-join/1 or 010-1234-5678', '010-1234-5678'],
])('%j has a way to reach the partner', (words, found) => {
  expect(finding('contact', words)).toMatchObject({ state: 'seen', found })
})

test.each([
  'https://aka.ms/seminar',
  'microsoft.com/event',
  'am 05.10.2026 18 Uhr',
  '2026-10-05 2026-10-06',
  'von 09.00 - 17.00',
  'nur 1 299 000 KRW',
  '+1 234',
  '+1234 5678 9012 3456 7890',
  'e.g. this. And that',
])('%j has no way to reach the partner', (words) => {
  expect(state('contact', words)).toBe('missing')
})

const twoDays = { dates: { from: '2026-10-05', to: '2026-10-06' } }
test.each([
  ['5 October 2026', {}],
  ['October 5th, 2026', {}],
  ['on 5 October at six', {}],
  ['5. Oktober 18 Uhr', {}],
  ['05.10.2026.', {}],
  ['5.10.26', {}],
  ['5 de outubro de 26', {}],
  ['2026-10-05', {}],
  ['2026-10-05 Montag', {}],
  ['05/10/2026', {}],
  ['2026. 10. 5. (월)', {}],
  ['10월 5일부터', {}],
  ['１０月５日', {}],
  ['le 5 octobre', {}],
  ['5-6 October 2026', twoDays],
  ['October 5-6, 2026', twoDays],
  ['5. bis 6. Oktober 2026', twoDays],
  ['05.10.-06.10.2026', twoDays],
  ['du 5 au 6 octobre 2026', twoDays],
  ['de 5 a 6 de outubro de 2026', twoDays],
  ['2026년 10월 5일~6일', twoDays],
])('%j is a day of the claim', (words, more) => {
  expect(state('date', `Seminar ${words}`, more)).toBe('seen')
})

test.each([
  ['6 October 2026', '2026-10-06'],
  ['5 October 2025', '2025-10-05'],
  ['31 February 2026', undefined],
  ['11/12/2026', undefined],
  ['6 October', undefined],
  ['soon', undefined],
])('%j is no day of the claim', (words, found) => {
  const date = finding('date', words)
  expect(date?.state).toBe('missing')
  expect(date?.found).toBe(found)
})

test('while the claim has no dates, any date will do', () => {
  expect(state('date', 'on 1 May 2026', { dates: undefined })).toBe('seen')
  expect(state('date', 'some day', { dates: undefined })).toBe('missing')
})

test.each([
  ['Seoul', 'in Seoul', 'seen'],
  ['Seoul', 'in Soul', 'missing'],
  ['COEX, Seoul', 'COEX에서', 'seen'],
  ['서울 코엑스', '서울코엑스에서', 'seen'],
  ['online', 'Teams webinar', 'seen'],
  ['online', 'in our office', 'missing'],
  [undefined, 'in Seoul', 'unsure'],
])('at %j, %j has the place %s', (venue, words, expected) => {
  expect(state('place', words, { venue })).toBe(expected)
})

test.each([
  ['Contoso Korea, Seoul', 'Contoso Korea welcomes you', 'seen', 'Contoso Korea'],
  ['Contoso Korea, Seoul', 'Contoso welcomes you', 'seen', 'Contoso'],
  ['Contoso Korea, Seoul', 'we welcome you', 'unsure', undefined],
  // A place is no name: being there proves nothing of the company.
  ['Seoul', 'in Seoul', 'unsure', undefined],
  [undefined, 'in Seoul', 'unsure', undefined],
])('of the location %j, %j names the company: %s', (location, words, expected, found) => {
  expect(finding('partnerName', words, { location })).toMatchObject({ state: expected, ...(found ? { found } : {}) })
})

test.each([
  ['Sign up today', 'sign up'],
  ['Jetzt anmelden!', 'anmelden'],
  ['Réservez votre place', 'reservez'],
  ['지금 등록하세요', '등록'],
  ['https://contoso.example', 'https://contoso.example'],
])('%j says what to do next', (words, found) => {
  expect(finding('call', words)).toMatchObject({ state: 'seen', found })
})

test('the longest text that is taken is read in no time', () => {
  const started = performance.now()
  for (const words of [
    '5 '.repeat(2000),
    'a'.repeat(4000),
    '+1 '.repeat(1333),
    'a.b@'.repeat(1000),
    '일5'.repeat(2000),
  ])
    findings(words)
  expect(performance.now() - started).toBeLessThan(2000)
})
