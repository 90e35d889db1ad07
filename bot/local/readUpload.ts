import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import busboy from 'busboy'
import type { Outcome } from '../../rules/outcome'
import type { HeldFile } from './heldFiles'

/** What a form with files holds. */
export interface Upload {
  files: HeldFile[]
  conversationId?: string
}

/** The body is no form with files, it has none in `file`, or there are too many or too big ones. */
export type UploadReason = 'notAForm' | 'noFile' | 'tooMuch'

/** As many files as one message of Teams carries. */
export const mostFiles = 20

type Parser = ReturnType<typeof busboy>

/** Reads `multipart/form-data`: one or more `file`, and a `conversationId` if given. Names may be in any script. */
export function readUpload(request: IncomingMessage, maxBytes: number): Promise<Outcome<Upload, UploadReason>> {
  let parser: Parser
  try {
    const limits = { files: mostFiles, fields: 10, fieldSize: 2000, fileSize: maxBytes }
    parser = busboy({ headers: request.headers, defParamCharset: 'utf8', limits })
  } catch {
    request.resume()
    return Promise.resolve({ ok: false, reason: 'notAForm' })
  }
  return new Promise((resolve) => {
    const upload: Upload = { files: [] }
    let room = maxBytes
    const end = (reason: UploadReason) => {
      request.unpipe(parser)
      request.resume()
      resolve({ ok: false, reason })
    }
    parser.on('file', (field, stream: Readable, { filename }) => {
      if (field !== 'file') return void stream.resume()
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => {
        room -= part.length
        if (room < 0) end('tooMuch')
        else parts.push(part)
      })
      stream.on('end', () => upload.files.push({ name: filename || 'file', bytes: Buffer.concat(parts) }))
    })
    parser.on('field', (field, value) => {
      if (field === 'conversationId' && value !== '') upload.conversationId = value
    })
    parser.on('filesLimit', () => end('tooMuch'))
    parser.on('error', () => end('notAForm'))
    request.on('aborted', () => end('notAForm'))
    parser.on('close', () =>
      resolve(upload.files.length > 0 ? { ok: true, value: upload } : { ok: false, reason: 'noFile' }),
    )
    request.pipe(parser)
  })
}
