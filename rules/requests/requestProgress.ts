import type { DocumentationRequest, RequestItem } from './documentationRequest'

/** Whether something was given for an item: a file, or words. */
export const isAnswered = ({ answers }: Pick<RequestItem, 'answers'>): boolean => answers.length > 0

/** How far a request has come: items with an answer, of all; and those without. */
export interface RequestProgress {
  done: number
  total: number
  missing: readonly RequestItem[]
}

/** Counts the answered items of a request. */
export function requestProgress({ body }: Pick<DocumentationRequest, 'body'>): RequestProgress {
  const missing = body.items.filter((item) => !isAnswered(item))
  return { done: body.items.length - missing.length, total: body.items.length, missing }
}
