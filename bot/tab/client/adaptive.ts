import { type Action, AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } from 'adaptivecards'
import MarkdownIt from 'markdown-it'

/** What a rendered card is told to do, and by whom. */
export interface CardHearer {
  /** A button was pressed: its data with what stands in the card's inputs. */
  press(data: object): void
  /** Somebody types or chooses. */
  touched(): void
  /** An address is to be opened. */
  open(url: string): void
}

const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true }).disable('image')

/** Sentences in Markdown as HTML: no markup of their own, no pictures, links only to the web. */
export function sentencesAsHtml(text: string): string {
  return markdown.render(text)
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text)
  result.didProcess = true
}

const colour = (name: string, subtle = name) => ({ default: `var(--${name})`, subtle: `var(--${subtle})` })

const colours = {
  default: colour('text', 'text-2'),
  dark: colour('text', 'text-2'),
  light: colour('text', 'text-2'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warn'),
  attention: colour('bad'),
}

const style = (ground: string) => ({ backgroundColor: ground, foregroundColors: colours, borderColor: 'var(--line)' })

/** Colours are the page's own, by name: a card follows the theme without being drawn anew. */
const hostConfig = new HostConfig({
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 20 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 17, default: 20, medium: 22, large: 25, extraLarge: 27 },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 1 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: { default: style('transparent'), emphasis: style('var(--surface-2)') },
  actions: {
    maxActions: 8,
    spacing: 'medium',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
    showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'emphasis' },
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 220 }, value: { wrap: true }, spacing: 12 },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'bolder' },
    allowDynamicallyFilteredChoiceSet: false,
  },
  textBlock: { headingLevel: 2 },
})

function perform(action: Action, { press, open }: CardHearer): void {
  if (action instanceof OpenUrlAction && action.url) open(action.url)
  else if (action instanceof ExecuteAction || action instanceof SubmitAction) press(action.data ?? {})
}

/** Draws a card; undefined for what is none. */
export function drawCard(json: object, hearer: CardHearer): HTMLElement | undefined {
  const card = new AdaptiveCard()
  card.hostConfig = hostConfig
  card.onExecuteAction = (action) => perform(action, hearer)
  card.onInputValueChanged = () => hearer.touched()
  card.onAnchorClicked = (_element, { href }) => {
    hearer.open(href)
    return true
  }
  card.parse(json)
  return card.render()
}
