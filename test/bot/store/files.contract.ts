import type { Store } from '../../../bot/claims/ports'
import type { KeptFile } from '../../../rules/keptFile'
import { coOpClaim } from '../../support/claims'

const file = (change: Partial<KeptFile> = {}): KeptFile => ({
  tenantId: 'contoso',
  id: 'file-1',
  ownerId: 'mia',
  sha256: 'aa',
  size: 1_234,
  type: 'pdf',
  extension: 'pdf',
  name: '초대장.pdf',
  receivedAt: 1_000,
  ...change,
})

const keep = (store: Store, ...kept: KeptFile[]) =>
  store.write(async ({ files }) => {
    for (const one of kept) await files.insert(one)
  })

/** What every engine's table of files does. */
export function filesContract(open: () => Promise<Store>): void {
  test('a file comes back as it was noted', async () => {
    const store = await open()
    const dated = file({ id: 'file-2', retainUntil: '2028-12-31' })
    await keep(store, file(), dated)
    expect(await store.reader.files.find('contoso', 'file-1')).toEqual(file())
    expect(await store.reader.files.find('contoso', 'file-2')).toEqual(dated)
    expect(await store.reader.files.find('contoso', 'file-3')).toBeUndefined()
  })

  test('several are found at once, in the order they came', async () => {
    const store = await open()
    await keep(store, file({ id: 'b', receivedAt: 2_000 }), file({ id: 'a', receivedAt: 3_000 }), file({ id: 'c' }))
    const found = await store.reader.files.findMany('contoso', ['a', 'b', 'unknown'])
    expect(found.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(await store.reader.files.findMany('contoso', [])).toEqual([])
  })

  test('bytes that a person sent before are recognised, those of a colleague are not', async () => {
    const store = await open()
    await keep(store, file({ id: 'again', receivedAt: 2_000 }), file({ id: 'first' }))
    expect((await store.reader.files.findBySha('contoso', 'mia', 'aa'))?.id).toBe('first')
    expect(await store.reader.files.findBySha('contoso', 'noah', 'aa')).toBeUndefined()
    expect(await store.reader.files.findBySha('contoso', 'mia', 'bb')).toBeUndefined()
  })

  test('the files a person sent last come newest first, and nobody else’s', async () => {
    const store = await open()
    const noahs = file({ id: 'n', ownerId: 'noah', receivedAt: 9_000 })
    await keep(
      store,
      file({ id: 'a' }),
      file({ id: 'b', receivedAt: 3_000 }),
      file({ id: 'c', receivedAt: 2_000 }),
      noahs,
    )
    expect((await store.reader.files.recent('contoso', 'mia', 2)).map(({ id }) => id)).toEqual(['b', 'c'])
    expect(await store.reader.files.recent('fabrikam', 'mia', 2)).toEqual([])
  })

  test('bytes that any tenant still has are known to be in use', async () => {
    const store = await open()
    await keep(store, file({ tenantId: 'fabrikam' }))
    expect(await store.reader.files.isReferenced('aa')).toBe(true)
    expect(await store.reader.files.isReferenced('bb')).toBe(false)
  })

  test('bytes of the package a claim has now are known to be in use', async () => {
    const store = await open()
    const made = (sha256: string) => ({ package: { sha256, size: 1, name: 'claim.zip', at: 1, claimVersion: 7 } })
    const before = coOpClaim({ body: made('cc') })
    await store.write(({ claims }) => claims.insert(before))
    expect(await store.reader.files.isReferenced('cc')).toBe(true)
    const after = coOpClaim({ version: before.version + 1, body: made('dd') })
    await store.write(({ claims }) => claims.update(after, before.version))
    expect(await store.reader.files.isReferenced('cc')).toBe(false)
    expect(await store.reader.files.isReferenced('dd')).toBe(true)
  })

  test('a file stays for the claim that needs it longest', async () => {
    const store = await open()
    await keep(store, file(), file({ id: 'file-2' }))
    const retain = (ids: string[], until: string) => store.write(({ files }) => files.retain('contoso', ids, until))
    await retain(['file-1'], '2028-06-30')
    await retain(['file-1', 'file-2'], '2027-12-31')
    await retain([], '2030-01-01')
    expect((await store.reader.files.find('contoso', 'file-1'))?.retainUntil).toBe('2028-06-30')
    expect((await store.reader.files.find('contoso', 'file-2'))?.retainUntil).toBe('2027-12-31')
  })

  test('another tenant sees and changes no file of ours', async () => {
    const store = await open()
    await keep(store, file())
    expect(await store.reader.files.find('fabrikam', 'file-1')).toBeUndefined()
    expect(await store.reader.files.findMany('fabrikam', ['file-1'])).toEqual([])
    expect(await store.reader.files.findBySha('fabrikam', 'mia', 'aa')).toBeUndefined()
    await store.write(({ files }) => files.retain('fabrikam', ['file-1'], '2030-01-01'))
    expect(await store.reader.files.find('contoso', 'file-1')).toEqual(file())
  })
}
