import { handOffCard } from '../../cards/handOffCard'
import { coOpClaim } from '../support/claims'
import { buttonsOf, elementsOf } from './cardParts'
import { context } from './context'

const claim = coOpClaim()
const given = {
  claim,
  packageName: 'seoul.zip',
  packageSize: 1_400_000,
  partnerCenterUrl: 'https://partner.microsoft.com/dashboard',
}

test('values are shown to be copied exactly as they were entered', () => {
  const value = 'Contoso *Korea* [Seoul] <1_2>'
  const card = handOffCard(context(), {
    ...given,
    values: [{ heading: 'Partner', rows: [{ label: 'Location', value }] }],
  })
  const shown = elementsOf(card).flatMap((element) =>
    element.type === 'RichTextBlock' ? element.inlines.map((run) => run.text) : [],
  )
  expect(shown).toEqual([value])
})

test('a person is told to upload the numbered files, and gets to Partner Center by a button that says so', () => {
  const card = handOffCard(context(), { ...given, values: [] })
  expect(card.fallbackText).toContain('Unzip it and upload the numbered files')
  expect(buttonsOf(card)[0]).toEqual({
    type: 'Action.OpenUrl',
    title: 'View in Partner Center',
    url: given.partnerCenterUrl,
  })
})

test('what does not fit is said to be in the package', () => {
  const rows = Array.from({ length: 100 }, (_, i) => ({ label: `Label ${i}`, value: 'v' }))
  const card = handOffCard(context(), { ...given, values: [{ heading: 'All', rows }] })
  expect(card.fallbackText).toContain('The rest is in index.pdf')
  expect(card.fallbackText).toContain('Label 44')
  expect(card.fallbackText).not.toContain('Label 45')
})
