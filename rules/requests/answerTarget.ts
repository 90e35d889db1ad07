/** What a file or words are for, besides a checklist item of a claim: an item of a request, or what a colleague was asked. */
export type AnswerTarget =
  | { kind: 'request'; requestId: string; item: string }
  | { kind: 'ask'; askId: string }
  | { kind: 'checklist'; itemId: string }

/** An answer's target as the one word that is kept with files that were promised for it. */
export function targetWord(target: AnswerTarget): string {
  switch (target.kind) {
    case 'request':
      return `request:${target.requestId}:${target.item}`
    case 'ask':
      return `ask:${target.askId}`
    case 'checklist':
      return target.itemId
  }
}

/** The target that a word stands for; ids of checklist items have no colon. */
export function readTarget(word: string): AnswerTarget {
  const [, requestId = '', item = ''] = /^request:([^:]+):([^:]+)$/.exec(word) ?? []
  if (requestId) return { kind: 'request', requestId, item }
  const [, askId = ''] = /^ask:([^:]+)$/.exec(word) ?? []
  return askId ? { kind: 'ask', askId } : { kind: 'checklist', itemId: word }
}
