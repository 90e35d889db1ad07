import { readTarget } from '../rules/requests/answerTarget'
import type { Heap, HeapFile } from './claims'
import { type PaymentFiles, paymentFiles } from './paymentFiles'

type Reading = Parameters<typeof paymentFiles>[0]

/** A heap in two: the exports of Partner Center's payments with what they say, and the files that want a place. */
export interface PartedHeap {
  others: Heap
  exports: readonly HeapFile[]
  found?: PaymentFiles
}

/**
 * Whether a file is looked at as an export: not where it was sent for an item of the checklist, and for something asked
 * for only the first time, so that who means it can send it once more.
 */
const mayBeExport = ({ itemId }: Heap, { file, again }: HeapFile) =>
  file !== undefined && (itemId === undefined || (readTarget(itemId).kind !== 'checklist' && !again))

/** Parts what a person sent into payments exports and everything else. */
export async function partExports(session: Reading, heap: Heap): Promise<PartedHeap> {
  const looked = heap.files.filter((file) => mayBeExport(heap, file)).flatMap(({ file }) => (file ? [file.id] : []))
  const found = await paymentFiles(session, looked)
  if (!found) return { others: heap, exports: [] }
  const isExport = ({ file }: HeapFile) => found.files.some(({ fileId }) => fileId === file?.id)
  const others = { ...heap, files: heap.files.filter((file) => !isExport(file)) }
  return { others, exports: heap.files.filter(isExport), found }
}
