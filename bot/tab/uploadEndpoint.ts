import type { TabClaimText } from '../../cards/text/tabClaimText'
import { textFor } from '../../cards/text/textFor'
import type { Outcome } from '../../rules/outcome'
import type { TabAnswer, TabEndpoint } from './endpoint'
import type { TabUploads, Uploaded, UploadRefusal } from './tabUploads'

function answerOf({ say }: TabClaimText, done: Outcome<Uploaded, UploadRefusal>): TabAnswer {
  if (done.ok) return { kind: 'json', status: 202, body: { kept: done.value.kept, ...done.value.reply } }
  if (done.reason === 'notFound') return { kind: 'notFound' }
  const sentences = { tooMuch: say.tooMuch, noPlace: say.noPlace, notAForm: say.notAForm, noFile: say.notAForm }
  const body = { kept: 0, said: [sentences[done.reason]], cards: [], downloads: [] }
  return { kind: 'json', status: done.reason === 'tooMuch' ? 413 : 400, body }
}

/**
 * `POST /claims/:id/files?item=…`: a form with one or more `file` → 202 once they are kept, with what is said of them and
 * how many were kept; `item` is what they are for, without it places are proposed on the page of the claim.
 */
export function uploadEndpoint({ uploads }: { uploads: TabUploads }): TabEndpoint {
  return {
    method: 'post',
    path: '/claims/:id/files',
    async handle(call) {
      const item = call.query.get('item') ?? ''
      const done = await uploads.take(call, call.params.id ?? '', item === '' ? undefined : item)
      return answerOf(textFor(call.person.locale).tabClaim, done)
    },
  }
}
