import type { ExportRow, IntakeRow, Store } from '../../../bot/claims/ports'
import { usualPreferences } from '../../../rules/reminders/preferences'
import { coOpClaim, keptFile } from '../../support/claims'

const uses = (...fileIds: string[]) => ({
  evidence: { agenda: { files: fileIds.map((fileId) => ({ fileId })) } },
})
const claim = (id: string, ownerId = 'mia', body = {}) => coOpClaim({ tenantId: 'contoso', id, ownerId, body })
const file = (id: string, sha256 = id.repeat(8)) => keptFile({ tenantId: 'contoso', id, ownerId: 'mia', sha256 })
const reminder = { kind: 'claim-by', subject: '7', dueAt: 10, deadline: '2027-02-12' } as const
const promise = (
  personId: string,
  claimId: string,
): [Parameters<Store['reader']['intakes']['promise']>[0], IntakeRow] => {
  const where = { tenantId: 'contoso', personId, conversationId: `chat of ${personId}` }
  const row = { ...where, activityId: 'a', position: 0, serviceUrl: 's', name: 'a.pdf', source: 'download' } as const
  return [
    { ...where, newId: `heap of ${personId}`, claimId, closesAt: 1 },
    { ...row, heapId: '', id: `intake of ${personId}`, url: 'secret', state: 'promised', again: false, receivedAt: 1 },
  ]
}

/** How every engine forgets. */
export function forgettingContract(open: () => Promise<Store>): void {
  test('a claim goes with its history, reminders and messages, and only that one', async () => {
    const store = await open()
    const all = (id: string) => ({ claims: claim(id), event: { tenantId: 'contoso', claimId: id, at: 1, by: 'mia' } })
    await store.write(async (tables) => {
      for (const id of ['one', 'two']) {
        await tables.claims.insert(all(id).claims)
        await tables.history.append([{ ...all(id).event, code: 'started', params: {} }])
        await tables.reminders.replace('contoso', id, 'mia', [reminder])
        const message = { tenantId: 'contoso', conversationId: 'c', messageId: id, personId: 'mia', claimId: id }
        await tables.cardMessages.save({ ...message, face: 'checklist', sentAt: 1 })
      }
    })
    await store.write(async ({ claims, history, reminders, cardMessages }) => {
      await claims.remove('contoso', 'one')
      await history.remove('contoso', 'one')
      await reminders.remove('contoso', 'one')
      await cardMessages.forgetClaim('contoso', 'one')
      await claims.remove('fabrikam', 'two')
      await history.remove('fabrikam', 'two')
    })
    const { claims, history, reminders, cardMessages } = store.reader
    const left = async (id: string) => [
      (await claims.find('contoso', id))?.id,
      (await history.list('contoso', id)).length,
      (await reminders.list('contoso', id)).length,
      (await cardMessages.list('contoso', id, 'checklist')).length,
    ]
    expect(await left('one')).toEqual([undefined, 0, 0, 0])
    expect(await left('two')).toEqual(['two', 1, 1, 1])
    await store.write((tables) => tables.cardMessages.forget('contoso', 'mia'))
    expect(await left('two')).toEqual(['two', 1, 1, 0])
  })

  test('files that any claim uses are known, whoever the claim is of', async () => {
    const store = await open()
    await store.write(async ({ claims, files }) => {
      for (const id of ['f1', 'f2', 'f3']) await files.insert(file(id))
      await claims.insert(claim('one', 'mia', uses('f1')))
      await claims.insert(claim('two', 'noah', uses('f2')))
    })
    const { claims, files } = store.reader
    expect(await claims.usedFiles('contoso', ['f1', 'f2', 'f3'])).toEqual(new Set(['f1', 'f2']))
    expect(await claims.usedFiles('contoso', ['f1', 'f2'], ['one'])).toEqual(new Set(['f2']))
    expect(await claims.usedFiles('fabrikam', ['f1'])).toEqual(new Set())
    await store.write((tables) => tables.files.remove('contoso', ['f3']))
    await store.write((tables) => tables.files.remove('fabrikam', ['f2']))
    expect((await files.ofOwner('contoso', 'mia')).map(({ id }) => id)).toEqual(['f1', 'f2'])
    expect([await files.isReferenced('f3'.repeat(8)), await files.isReferenced('f2'.repeat(8))]).toEqual([false, true])
  })

  test('promised files are told without their secret address, and forgotten of one person or claim', async () => {
    const store = await open()
    for (const personId of ['mia', 'noah']) {
      const [heap, row] = promise(personId, `claim of ${personId}`)
      await store.write(({ intakes }) => intakes.promise(heap, [row]))
    }
    const { intakes } = store.reader
    expect(JSON.stringify(await intakes.ofPerson('contoso', 'mia'))).not.toContain('secret')
    expect(await intakes.ofPerson('contoso', 'mia')).toMatchObject([{ id: 'intake of mia', state: 'promised' }])
    await store.write((tables) => tables.intakes.forget('contoso', 'mia'))
    expect([await intakes.ofPerson('contoso', 'mia'), await intakes.heap('contoso', 'heap of mia')]).toEqual([
      [],
      undefined,
    ])
    expect(await intakes.ofPerson('contoso', 'noah')).toHaveLength(1)
    await store.write((tables) => tables.intakes.forgetClaim('contoso', 'claim of noah'))
    expect(await intakes.ofPerson('contoso', 'noah')).toEqual([])
  })

  test('a person, a chat and where talks stand are forgotten', async () => {
    const store = await open()
    const mia = { tenantId: 'contoso', name: 'Mia', locale: 'de', timeZone: 'UTC', preferences: usualPreferences }
    await store.write(async ({ people, conversations, dialogStates, feeds }) => {
      for (const id of ['mia', 'noah']) {
        await people.save({ ...mia, id, teamsId: `29:${id}` })
        await conversations.save({ tenantId: 'contoso', id, kind: 'personal', serviceUrl: 's', botId: '28:b' })
        await dialogStates.save('contoso', 'chat', id, { listed: [id] })
        await feeds.save('contoso', id, `digest of ${id}`, 5)
      }
    })
    const { people, conversations, dialogStates, feeds } = store.reader
    expect((await people.findByTeamsId('contoso', '29:mia'))?.id).toBe('mia')
    expect(await dialogStates.ofPerson('contoso', 'mia')).toEqual([
      { conversationId: 'chat', state: { listed: ['mia'] } },
    ])
    expect(await feeds.since('contoso', 'mia')).toBe(5)
    await store.write(async (tables) => {
      await tables.people.remove('contoso', 'mia')
      await tables.conversations.remove('contoso', 'mia')
      await tables.dialogStates.forget('contoso', 'mia')
    })
    expect(await people.findByTeamsId('contoso', '29:mia')).toBeUndefined()
    expect([await people.find('contoso', 'mia'), await conversations.find('contoso', 'mia')]).toEqual([
      undefined,
      undefined,
    ])
    expect(await dialogStates.ofPerson('contoso', 'mia')).toEqual([])
    expect((await people.find('contoso', 'noah'))?.teamsId).toBe('29:noah')
    expect(await dialogStates.ofPerson('contoso', 'noah')).toHaveLength(1)
    expect(await feeds.since('fabrikam', 'noah')).toBeUndefined()
  })

  test('one id of Teams in two tenants names two people, and twice in one nobody', async () => {
    const store = await open()
    const row = { name: 'Mia', locale: 'de', timeZone: 'UTC', preferences: usualPreferences, teamsId: '29:one' }
    await store.write(async ({ people }) => {
      await people.save({ ...row, tenantId: 'contoso', id: 'mia' })
      await people.save({ ...row, tenantId: 'fabrikam', id: 'eve' })
    })
    const { people } = store.reader
    expect((await people.findByTeamsId('fabrikam', '29:one'))?.id).toBe('eve')
    await store.write((tables) => tables.people.save({ ...row, tenantId: 'contoso', id: 'noah' }))
    expect(await people.findByTeamsId('contoso', '29:one')).toBeUndefined()
  })

  test('an export is one a person, and its bytes stay until it is forgotten', async () => {
    const store = await open()
    const asked: ExportRow = { tenantId: 'contoso', personId: 'mia', askedAt: 5, state: 'asked', parts: [] }
    const parts = ['p1', 'p2'].map((sha256) => ({ sha256, size: 3, name: `${sha256}.zip` }))
    await store.write(({ exports }) => exports.save(asked))
    const { exports, files } = store.reader
    expect(await exports.open(5)).toEqual([asked])
    const made: ExportRow = { ...asked, state: 'made', parts }
    await store.write((tables) => tables.exports.save(made))
    expect(await exports.open(5)).toEqual([made])
    await store.write((tables) => tables.exports.save({ ...made, state: 'offered' }))
    expect([await exports.open(5), await exports.find('contoso', 'mia')]).toEqual([[], { ...made, state: 'offered' }])
    expect(await exports.find('fabrikam', 'mia')).toBeUndefined()
    expect(await Promise.all(['p1', 'p2', 'p3'].map((sha) => files.isReferenced(sha)))).toEqual([true, true, false])
    expect(await store.write((tables) => tables.exports.prune(5))).toBe(0)
    expect(await store.write((tables) => tables.exports.prune(6))).toBe(1)
    expect([await exports.find('contoso', 'mia'), await files.isReferenced('p1')]).toEqual([undefined, false])
    await store.write((tables) => tables.exports.save(made))
    await store.write((tables) => tables.exports.forget('contoso', 'mia'))
    expect(await exports.find('contoso', 'mia')).toBeUndefined()
  })

  test('what a person did on claims of others is told, and nothing of their own twice', async () => {
    const store = await open()
    const did = (claimId: string, by: string, tenantId = 'contoso') => ({
      ...{ tenantId, claimId, by, at: 1, code: 'place', params: {} },
    })
    await store.write(({ history }) =>
      history.append([did('own', 'mia'), did('other', 'mia'), did('other', 'noah'), did('other', 'mia', 'fabrikam')]),
    )
    const found = await store.reader.history.elsewhere('contoso', 'mia', ['own'])
    expect(found.map(({ claimId, by, tenantId }) => [claimId, by, tenantId])).toEqual([['other', 'mia', 'contoso']])
  })
}
