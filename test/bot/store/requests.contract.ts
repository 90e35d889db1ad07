import type { Store } from '../../../bot/claims/ports'
import { requestStates } from '../../../rules/requests/documentationRequest'
import { documentationRequest } from '../../support/documentationRequests'

type Request = ReturnType<typeof documentationRequest>

const keep = (store: Store, ...kept: Request[]) =>
  store.write(async ({ requests }) => {
    for (const one of kept) await requests.insert(one)
  })

const update = (store: Store, request: Request, expected: number) =>
  store.write(({ requests }) => requests.update(request, expected))

/** Everything a body can hold. */
const full = documentationRequest({
  id: 'full',
  state: 'withdrawn',
  body: {
    kind: 'originals',
    source: 'automation',
    dueOn: '2027-03-20',
    reference: 'CASE-42',
    items: [
      {
        id: '1',
        words: '"Photos", \\ 사진 👾',
        itemId: 'event-photos',
        confidence: 'said',
        version: 3,
        answers: [
          { fileId: 'file-1', kept: true, by: 'mia', at: 1_804_550_400_000 },
          { text: 'Line one\nline two', by: 'noah', at: 1_804_550_500_000 },
        ],
      },
    ],
    package: { sha256: 'aa', size: 9_007_199_254_740_991, name: 'answers.zip', at: 1_804_550_600_000, version: 2 },
    answeredOn: '2027-03-12',
    withdrawn: { reason: 'taken back', at: 1_804_550_700_000, by: 'mia' },
  },
})

/** What every engine's table of documentation requests does. */
export function requestsContract(open: () => Promise<Store>): void {
  test('a request comes back as it was recorded', async () => {
    const store = await open()
    await keep(store, documentationRequest(), full)
    expect(await store.reader.requests.find('contoso', 'request-1')).toEqual(documentationRequest())
    expect(await store.reader.requests.find('contoso', 'full')).toEqual(full)
    expect(await store.reader.requests.find('contoso', 'request-2')).toBeUndefined()
  })

  test('the requests of a claim come oldest first, whatever became of them', async () => {
    const store = await open()
    const later = documentationRequest({ id: 'request-2', state: 'answered' })
    await keep(store, later, documentationRequest(), documentationRequest({ id: 'other', claimId: 'claim-2' }))
    const found = await store.reader.requests.listOfClaim('contoso', 'claim-1')
    expect(found.map(({ id }) => id)).toEqual(['request-1', 'request-2'])
  })

  test('those that wait for somebody are the open ones, oldest first', async () => {
    const store = await open()
    await keep(store, ...[...requestStates].reverse().map((state, at) => documentationRequest({ id: `r${at}`, state })))
    const found = await store.reader.requests.listOpen('contoso')
    expect(found.map(({ id, state }) => [id, state])).toEqual([
      ['r2', 'ready'],
      ['r3', 'open'],
      ['r4', 'proposed'],
    ])
  })

  test('of two who save over the same version one is told that it was too late, and nothing is lost', async () => {
    const store = await open()
    await keep(store, documentationRequest())
    const first = documentationRequest({ version: 2, state: 'open', body: { dueOn: '2027-03-20' } })
    const second = documentationRequest({ version: 2, state: 'withdrawn' })
    expect(await update(store, first, 1)).toBe(true)
    expect(await update(store, second, 1)).toBe(false)
    expect(await store.reader.requests.find('contoso', 'request-1')).toEqual(first)
    expect((await store.reader.requests.listOpen('contoso')).map(({ id }) => id)).toEqual(['request-1'])
  })

  test('a version that skips one is an error of ours', async () => {
    const store = await open()
    await keep(store, documentationRequest())
    await expect(update(store, documentationRequest({ version: 3 }), 1)).rejects.toThrow(
      'request-1 is saved as 3 over 1',
    )
    expect(await update(store, documentationRequest({ id: 'unknown', version: 2 }), 1)).toBe(false)
  })

  test('a body that is none is not written', async () => {
    const store = await open()
    const broken = documentationRequest({ body: { receivedOn: 'soon' } })
    await expect(keep(store, broken)).rejects.toThrow('receivedOn')
    expect(await store.reader.requests.find('contoso', 'request-1')).toBeUndefined()
  })

  test('another tenant sees and changes no request of ours', async () => {
    const store = await open()
    await keep(store, documentationRequest())
    expect(await store.reader.requests.find('fabrikam', 'request-1')).toBeUndefined()
    expect(await store.reader.requests.listOfClaim('fabrikam', 'claim-1')).toEqual([])
    expect(await store.reader.requests.listOpen('fabrikam')).toEqual([])
    expect(await update(store, documentationRequest({ tenantId: 'fabrikam', version: 2 }), 1)).toBe(false)
    await keep(store, documentationRequest({ tenantId: 'fabrikam', state: 'answered' }))
    expect(await store.reader.requests.find('contoso', 'request-1')).toEqual(documentationRequest())
  })

  test('bytes of the package a request has now are known to be in use', async () => {
    const store = await open()
    const made = (sha256: string) => ({ package: { sha256, size: 1, name: 'answers.zip', at: 1, version: 1 } })
    await keep(store, documentationRequest({ body: made('cc') }))
    expect(await store.reader.files.isReferenced('cc')).toBe(true)
    await update(store, documentationRequest({ version: 2, body: made('dd') }), 1)
    expect(await store.reader.files.isReferenced('cc')).toBe(false)
    expect(await store.reader.files.isReferenced('dd')).toBe(true)
    await update(store, documentationRequest({ version: 3 }), 2)
    expect(await store.reader.files.isReferenced('dd')).toBe(false)
  })
}
