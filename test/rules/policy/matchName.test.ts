import { matchName } from '../../../rules/policy/matchName'

const lists = {
  seminar: ['Séminaire client', 'séminaire', 'atelier'],
  search: ['검색 광고', '搜尋廣告', 'Suchmaschinenwerbung', 'ads'],
  training: ['Training', 'training on demand'],
  office: ['Straßenfest', '', '12 Tage'],
}

test.each<[string, keyof typeof lists | 'none']>([
  ['SEMINAIRE', 'seminar'],
  ['un atelier à Lyon', 'seminar'],
  ['ateliers', 'seminar'],
  ['ateleir', 'seminar'],
  ['aTeLiEr!!!', 'seminar'],
  ['ａｔｅｌｉｅｒ', 'seminar'],
  ['검색광고를 했어요', 'search'],
  ['검색 광고', 'search'],
  ['我們的搜尋廣告', 'search'],
  ['suchmaschinen-werbung', 'none'],
  ['Suchmaschinnenwerbung', 'search'],
  ['strassenfest', 'office'],
  ['12tage', 'office'],
  ['add', 'none'],
  ['client', 'seminar'],
  ['cl', 'none'],
  ['', 'none'],
  ['🎉🎉', 'none'],
  ['((([[[***', 'none'],
])('"%s" means %s', (typed, expected) => {
  expect(matchName(typed, lists)).toEqual(expected === 'none' ? { match: 'none' } : { match: 'one', id: expected })
})

test('a word that stands in several lists gives them all', () => {
  expect(matchName('fair', { show: ['Trade show', 'fair'], market: ['Market', 'fair'] })).toEqual({
    match: 'several',
    ids: ['show', 'market'],
  })
})

test('a whole name wins over a list that has it as another word', () => {
  expect(matchName('Training', { course: ['Course', 'training'], training: ['Training'] })).toEqual({
    match: 'one',
    id: 'training',
  })
})

test('the longer phrase wins over a shorter one inside it', () => {
  expect(matchName('our tv ads', { tv: ['TV', 'tv ads'], digital: ['Digital', 'ads'] })).toEqual({
    match: 'one',
    id: 'tv',
  })
})

test('a word spelt right wins over a misspelt reading of it', () => {
  expect(matchName('poster', { print: ['Print', 'poster'], mail: ['Mail', 'posted', 'postes'] })).toEqual({
    match: 'one',
    id: 'print',
  })
})

test('28 KB of words are answered from their beginning', () => {
  const long = `${'word '.repeat(5000)}atelier`
  expect(matchName(long, lists)).toEqual({ match: 'none' })
  expect(matchName(`atelier ${long}`, lists)).toEqual({ match: 'one', id: 'seminar' })
})
