import type * as AdaptiveCards from 'adaptivecards'
import { tabAddress } from '../../bot/tab/tabAddress'
import { readAction } from '../../cards/actions'
import type { Card } from '../../cards/card'
import { textTwin } from '../../cards/textTwin'
import { allCards } from './allCards'
import { buttonsOf, elementsOf, inputsOf } from './cardParts'
import { cardSchema } from './cardSchema'
import { context } from './context'

// Its main entry does not load under Node.
const AC: typeof AdaptiveCards = require('adaptivecards/dist/adaptivecards.js')

const place = {
  publicUrl: 'https://co-op-claims.partners.contoso-consulting.com',
  appId: 'fe4a8eba-2a31-4737-8e33-e5fae6fee194',
}
const tab = tabAddress(place)
const entity = `https://teams.microsoft.com/l/entity/${place.appId}/claims?`
const isTab = (url: string) => url.startsWith(entity)
const plainCards = Object.entries(allCards).map(([name, build]): [string, Card] => [name, build(context())])
/** Those that link to the tab, where there is one. */
const tabCards = Object.entries(allCards)
  .map(([name, build]): [string, Card] => [`${name}, with a tab`, build(context(tab))])
  .filter(([, card]) => JSON.stringify(card).includes(entity))
const cards = [...plainCards, ...tabCards]

/** A link of ours to the tab, in Markdown. */
const tabLink = /(?<!\\)\[([^[\]\\]+)\]\(([^\s()]+)\)/g

/** Words and addresses of the links of a card. */
function linksOf(card: Card): { words: string; url: string }[] {
  const written = markdownOf(card).flatMap((text) => [...text.matchAll(tabLink)])
  const pressed = buttonsOf(card).flatMap((one) => (one.type === 'Action.OpenUrl' ? [one] : []))
  return [
    ...written.map(([, words = '', url = '']) => ({ words, url })),
    ...pressed.map(({ title, url }) => ({ words: title, url })),
  ]
}

function complaintsOf(card: Card): string[] {
  const context = new AC.SerializationContext()
  const parsed = new AC.AdaptiveCard()
  parsed.parse(JSON.parse(JSON.stringify(card)), context)
  const parsing = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
  const complaints = [...parsing, ...parsed.validateProperties().validationEvents.map((event) => event.message)]
  // It does not know that the choices of a people picker are searched for. Source: Teams, people picker in Adaptive
  // Cards, whose example has no choices.
  const searches = inputsOf(card).filter((input) => input.type === 'Input.ChoiceSet' && input['choices.data'])
  const isOfSearch = (message: string) =>
    searches.length > 0 && message === 'An Input.ChoiceSet must have at least one choice defined.'
  // It checks `lang` with a regular expression that remembers its last match, so it refuses every second card.
  return complaints.filter((message) => !message.includes('property "lang"') && !isOfSearch(message))
}

/** Texts in which a client reads Markdown. */
function markdownOf(card: Card): string[] {
  return elementsOf(card).flatMap((element) => {
    if (element.type === 'TextBlock') return [element.text]
    if (element.type === 'FactSet') return element.facts.flatMap((fact) => [fact.title, fact.value])
    if (element.type === 'Input.Toggle') return [element.title]
    return element.type === 'Input.ChoiceSet' && element.style === 'expanded'
      ? element.choices.map((choice) => choice.title)
      : []
  })
}

test('the library lint is at work: it sees a wrong element and an input without an id', () => {
  const wrong = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlok' }, { type: 'Input.Text', isRequired: true }],
  }
  expect(complaintsOf(wrong as unknown as Card).length).toBeGreaterThan(1)
})

test('cards link to the tab at most once, by words that say where it leads, and nowhere without a tab', () => {
  const words = context().text.tab.links
  expect(tabCards.length).toBeGreaterThan(40)
  for (const [name, card] of tabCards) {
    const links = linksOf(card).filter(({ url }) => isTab(url))
    expect([name, links.length]).toEqual([name, 1])
    const [{ words: said, url } = { words: '', url: '' }] = links
    const context = new URL(url).searchParams.get('context')
    expect([name, said]).toEqual([name, context === null ? words.season : words.open])
    expect(textTwin(card)).toContain(said)
  }
  for (const [name, card] of plainCards)
    expect([name, JSON.stringify(card).includes('/l/entity/')]).toEqual([name, false])
})

test.each(['checklist, nothing done', 'checklist, handed over', 'shared status', 'welcome', 'help'])(
  'the card "%s" has such a link',
  (name) => {
    expect(tabCards.map(([title]) => title)).toContain(`${name}, with a tab`)
  },
)

describe.each(cards)('%s', (_name, card) => {
  const json = JSON.stringify(card)

  test('is a card that Teams can read', () => {
    expect(cardSchema.safeParse(JSON.parse(json)).error?.issues ?? []).toEqual([])
    expect(complaintsOf(card)).toEqual([])
  })

  test('is at most 25 KB', () => {
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(25 * 1024)
  })

  test('has at most six buttons, the destructive one last', () => {
    const buttons = buttonsOf(card)
    expect(buttons.length).toBeLessThanOrEqual(6)
    const last = (card.actions ?? []).findIndex(
      (button) => button.type === 'Action.Execute' && button.style === 'destructive',
    )
    if (last >= 0) expect(last).toBe((card.actions ?? []).length - 1)
  })

  test('has buttons that are understood when pressed, on old clients too', () => {
    const nonces: string[] = []
    for (const button of buttonsOf(card)) {
      if (button.type !== 'Action.Execute') continue
      nonces.push(button.data.nonce)
      expect(button.fallback.data).toEqual(button.data)
      expect(button.verb).toBe(button.data.verb)
      const given = Object.fromEntries(
        inputsOf(card).map((input) => [input.id, 'value' in input ? (input.value ?? '') : '']),
      )
      const sent = JSON.parse(JSON.stringify({ ...given, ...button.data }))
      expect(readAction(sent)).toMatchObject({ verb: button.verb })
    }
    expect(new Set(nonces).size).toBe(nonces.length)
  })

  test('labels each input once, and says what is missing in a required one', () => {
    const inputs = inputsOf(card)
    expect(new Set(inputs.map((input) => input.id)).size).toBe(inputs.length)
    for (const input of inputs) {
      expect(input.label).not.toBe('')
      if (input.isRequired) expect(input.errorMessage).toBeTruthy()
    }
  })

  test('offers each choice once, and has chosen only what it offers', () => {
    for (const input of inputsOf(card)) {
      if (input.type !== 'Input.ChoiceSet') continue
      const values = input.choices.map((choice) => choice.value)
      expect(new Set(values).size).toBe(values.length)
      expect(values).toEqual(expect.arrayContaining(input.value?.split(',') ?? []))
    }
  })

  test('shows no template, no missing word and no object', () => {
    expect(json).not.toMatch(/\$\{|\{\{|undefined|\[object|NaN|Invalid/)
  })

  test('opens only pages that are safe', () => {
    for (const button of buttonsOf(card)) {
      if (button.type === 'Action.OpenUrl')
        expect(button.url).toMatch(/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost))/)
    }
  })

  test('turns nobody’s words into links, pictures, mentions or emphasis', () => {
    for (const text of markdownOf(card)) {
      const ours = text.replace(tabLink, (link, words: string, url: string) => (isTab(url) ? words : link))
      const bare = ours.replace(/\\[\\`*_[\]<>~&#+\-=|.):]/g, '')
      expect(bare).not.toMatch(/[[\]*_`<>~]|:\/\/|\bwww\.|^(#|[-+] |\d+[.)] )/)
    }
    expect(json).not.toMatch(/<\/?at\b/i)
    expect(json).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]|\\u0000/)
  })

  test('says the same as plain text', () => {
    const said = textTwin(card)
    const whole = Array.from(said).length <= 6000
    expect(card.fallbackText).toBe(whole ? said : `${Array.from(said).slice(0, 5999).join('')}…`)
    for (const button of buttonsOf(card)) expect(said).toContain(`[${button.title}]`)
    for (const input of inputsOf(card)) expect(said).toContain(input.label)
    expect(said).not.toMatch(/\\[*_[\]]/)
  })
})
