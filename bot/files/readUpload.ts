import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import busboy from 'busboy'
import type { Outcome } from '../../rules/outcome'

/** What a form with files holds: of each file what was made of it, in order. */
export interface Upload<T> {
  files: T[]
  conversationId?: string
}

/** The body is no form with files, it has none in `file`, or there are too many or too big ones. */
export type UploadReason = 'notAForm' | 'noFile' | 'tooMuch'

/** As many files as one message of Teams carries. */
export const mostFiles = 20

type Parser = ReturnType<typeof busboy>
type Take<T> = (name: string, bytes: Readable) => Promise<T>

function parserOf(request: IncomingMessage): Parser | undefined {
  try {
    const limits = { files: mostFiles, fields: 10, fieldSize: 2000 }
    return busboy({ headers: request.headers, defParamCharset: 'utf8', limits })
  } catch {
    return undefined
  }
}

/**
 * Reads `multipart/form-data`: one or more `file`, and a `conversationId` if given. Names may be in any script. Rejects
 * with what `take` rejects with.
 * @param maxBytes of the whole form
 * @param take keeps one file; it reads the stream to its end, which fails when the body is cut off or too large
 */
export function readUpload<T>(
  request: IncomingMessage,
  maxBytes: number,
  take: Take<T>,
): Promise<Outcome<Upload<T>, UploadReason>> {
  const parser = parserOf(request)
  if (!parser) {
    request.resume()
    return Promise.resolve({ ok: false, reason: 'notAForm' })
  }
  return new Promise((resolve, reject) => {
    const taken: Promise<T>[] = []
    const open = new Set<Readable>()
    const said: { conversationId?: string } = {}
    let room = maxBytes
    const end = (reason: UploadReason) => {
      request.unpipe(parser)
      request.resume()
      for (const stream of open) stream.destroy(new Error(`upload ${reason}`))
      // What was begun ends before the answer; that it was cut off is known already.
      void Promise.allSettled(taken).then(() => resolve({ ok: false, reason }))
    }
    parser.on('file', (field, stream: Readable, { filename }) => {
      if (field !== 'file') return void stream.resume()
      open.add(stream)
      // It fails where it is read, too; unheard it would end the process.
      stream.on('error', () => undefined)
      stream.on('close', () => open.delete(stream))
      const one = take(filename || 'file', stream)
      // Waited for at the end; a failure before that is none nobody hears of.
      one.catch(() => undefined)
      taken.push(one)
    })
    parser.on('field', (field, value) => {
      if (field === 'conversationId' && value !== '') said.conversationId = value
    })
    parser.on('filesLimit', () => end('tooMuch'))
    parser.on('error', () => end('notAForm'))
    request.on('aborted', () => end('notAForm'))
    request.on('data', (part: Buffer) => {
      room -= part.length
      if (room < 0) end('tooMuch')
    })
    parser.on('close', () => {
      if (taken.length === 0) return resolve({ ok: false, reason: 'noFile' })
      Promise.all(taken).then((files) => resolve({ ok: true, value: { files, ...said } }), reject)
    })
    request.pipe(parser)
  })
}
