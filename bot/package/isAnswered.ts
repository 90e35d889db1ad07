import type { DocumentationRequest } from '../../rules/requests/documentationRequest'

/** Whether an item of a request has an answer: a file or words. */
export function isAnswered({ answers }: DocumentationRequest['body']['items'][number]): boolean {
  return answers.some(({ fileId, text }) => fileId !== undefined || text !== undefined)
}
