/** What goes between a server and the process that measures it; `id` 0 says that the server listens, and where. */
export interface Message {
  id: number
  answer?: unknown
  error?: string
}

/** Each knows the form of its own parameters. */
type Questions = Record<string, (params: never) => unknown>

/** Tells the parent where this server listens and answers its questions; ends through `stop` when the parent goes. */
export function answerParent(url: string, questions: Questions, stop: () => Promise<void>): void {
  const send = (message: Message) => process.send?.(message)
  process.on(
    'message',
    async ({ id, question, params }: { id: number; question: string; params: Record<string, string> }) => {
      try {
        send({ id, answer: await questions[question]?.(params as never) })
      } catch (error) {
        send({ id, error: String(error) })
      }
    },
  )
  process.on('disconnect', () => void stop().finally(() => process.exit(0)))
  send({ id: 0, answer: url })
}
