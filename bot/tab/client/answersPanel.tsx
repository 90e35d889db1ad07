import { useEffect, useId, useRef } from 'preact/hooks'
import { CardView, useAdaptive } from './cardView'
import { SaveButton } from './saveButton'
import type { Surroundings } from './surroundings'
import type { Cards } from './useCards'

/** The words of the panel, as the server sends them. */
export interface AnswersWords {
  answer: { title: string; close: string; failed: string }
  changed: { says: string; show: string }
  files: { save: string; failed: string }
}

interface AnswersPanelProps {
  around: Surroundings
  cards: Cards
  words: AnswersWords
}

/** Sentences in Markdown; what makes HTML of them passes no markup on. */
function Sentences({ said }: { said: readonly string[] }) {
  const adaptive = useAdaptive()
  if (!adaptive || said.length === 0) return null
  const html = said.map((sentence) => adaptive.sentencesAsHtml(sentence)).join('')
  return <div class="said" dangerouslySetInnerHTML={{ __html: html }} />
}

/** What the last press was answered with: sentences, cards and files, until it is closed. The focus goes to it. */
export function AnswersPanel({ around, cards, words }: AnswersPanelProps) {
  const { answers, busy, count, press, close } = cards
  const { host, api } = around
  const titleId = useId()
  const head = useRef<HTMLHeadingElement>(null)
  const has = answers.said.length + answers.cards.length + answers.downloads.length > 0 || answers.error !== undefined
  // Each new answer is gone to, also one that looks like the last.
  useEffect(() => {
    // With nothing left to read one is where the page begins; at its beginning one is there anyway.
    if (!has && count > 0) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    if (!has) return
    head.current?.focus({ preventScroll: true })
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    head.current?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
  }, [count, has])
  if (!has) return null
  // Not from a field: what was typed there is not thrown away by a key.
  const closeByKey = ({ key, target }: KeyboardEvent) => {
    const isField = target instanceof Element && target.matches('input, textarea, select')
    if (key === 'Escape' && !isField) close()
  }
  return (
    <section class="panel answers" aria-labelledby={titleId} onKeyDown={closeByKey}>
      <div class="panel-head">
        <h2 id={titleId} ref={head} tabIndex={-1}>
          {words.answer.title}
        </h2>
        <button type="button" class="quiet" onClick={close}>
          {words.answer.close}
        </button>
      </div>
      <div aria-live="polite">
        {answers.error !== undefined && <p class="problem">{words.answer.failed}</p>}
        <Sentences said={answers.said} />
      </div>
      {answers.downloads.map(({ name, path }) => (
        <SaveButton key={path} api={api} path={path} failed={words.files.failed} look="primary save">
          {words.files.save}: {name}
        </SaveButton>
      ))}
      {answers.cards.map(({ key, card }) => (
        <CardView
          key={key}
          card={card}
          busy={busy}
          changed={words.changed}
          press={(data) => void press(data, key)}
          open={host.open}
        />
      ))}
    </section>
  )
}
