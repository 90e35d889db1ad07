import type { RequestAnswer, RequestItem } from './documentationRequest'

/** The answer in words that counts: the last one written. */
export function wordsOfItem({ answers }: Pick<RequestItem, 'answers'>): RequestAnswer | undefined {
  return answers.findLast(({ text }) => text !== undefined)
}
