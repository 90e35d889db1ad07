import { textFor } from '../../../cards/text/textFor'

test.each(['en', 'en-US', 'EN-gb', 'xx', '', undefined, '__proto__', 'constructor'])(
  'a person with the locale %s is spoken to in English for now',
  (locale) => {
    expect(textFor(locale).language).toBe('en')
  },
)
