import type { QuestionKey } from '../../rules/questionKeys'

/** The codes of the questions whose options are not ids of the catalogue. */
export interface FixedOptions {
  fundsSeen: 'yes' | 'no' | 'unsure'
  bankTax: 'yes' | 'no' | 'unsure'
  seo: 'yes' | 'no'
  channels: 'mail' | 'email' | 'sms'
  coreShown: 'yes' | 'no'
  airfare: 'yes' | 'no'
  demoUnit: 'in-house' | 'third-party'
  training: 'course' | 'exam' | 'mctRenewal'
  costBy: 'vendor' | 'own'
  moreCosts: 'yes' | 'no'
}

/** An option as shown, what else a person may type for it, and plain examples of it. */
export interface OptionWords {
  title: string
  also: readonly string[]
  examples?: string
}

/** One question: as asked in chat, as the short name of its input and summary line, and help for filling it in. */
export interface QuestionWords {
  label: string
  short: string
  hint?: string
  placeholder?: string
}

export type QuestionText = {
  [K in QuestionKey]: QuestionWords &
    (K extends keyof FixedOptions ? { options: Record<FixedOptions[K], OptionWords> } : { options?: undefined })
}
