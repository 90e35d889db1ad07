import type { DocumentationRequest } from './documentationRequest'

/** Ids of the files that answer a request, each once; without those the claim had before when `onlyNew`. */
export function filesOfRequest({ body }: Pick<DocumentationRequest, 'body'>, onlyNew = false): string[] {
  const given = body.items.flatMap(({ answers }) => answers)
  const ids = given.flatMap(({ fileId, kept }) => (fileId === undefined || (onlyNew && kept) ? [] : [fileId]))
  return [...new Set(ids)]
}
