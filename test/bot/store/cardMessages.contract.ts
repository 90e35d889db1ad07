import type { CardMessageRow, Store } from '../../../bot/claims/ports'

const message = (change: Partial<CardMessageRow> = {}): CardMessageRow => ({
  tenantId: 'contoso',
  conversationId: 'chat',
  messageId: 'message-1',
  personId: 'mia',
  claimId: 'claim-1',
  face: 'checklist',
  sentAt: 1_000,
  ...change,
})

/** What every engine's table of card messages does. */
export function cardMessagesContract(open: () => Promise<Store>): void {
  test('all copies of a card are found, oldest first', async () => {
    const store = await open()
    await store.write(async ({ cardMessages }) => {
      await cardMessages.save(message({ messageId: 'newer', sentAt: 2_000 }))
      await cardMessages.save(message())
      await cardMessages.save(message({ messageId: 'summary', face: 'summary' }))
      await cardMessages.save(message({ messageId: 'of-claim-2', claimId: 'claim-2' }))
    })
    const copies = await store.reader.cardMessages.list('contoso', 'claim-1', 'checklist')
    expect(copies).toEqual([message(), message({ messageId: 'newer', sentAt: 2_000 })])
  })

  test('a message whose card has changed is known by its new face alone', async () => {
    const store = await open()
    await store.write(({ cardMessages }) => cardMessages.save(message()))
    await store.write(({ cardMessages }) => cardMessages.save(message({ face: 'pointer' })))
    expect(await store.reader.cardMessages.list('contoso', 'claim-1', 'checklist')).toEqual([])
    expect(await store.reader.cardMessages.list('contoso', 'claim-1', 'pointer')).toHaveLength(1)
  })

  test('a removed message is not found again', async () => {
    const store = await open()
    await store.write(({ cardMessages }) => cardMessages.save(message()))
    await store.write(({ cardMessages }) => cardMessages.remove('contoso', 'chat', 'message-1'))
    expect(await store.reader.cardMessages.list('contoso', 'claim-1', 'checklist')).toEqual([])
  })

  test('another tenant sees and removes no message of ours', async () => {
    const store = await open()
    await store.write(({ cardMessages }) => cardMessages.save(message()))
    expect(await store.reader.cardMessages.list('fabrikam', 'claim-1', 'checklist')).toEqual([])
    await store.write(({ cardMessages }) => cardMessages.remove('fabrikam', 'chat', 'message-1'))
    expect(await store.reader.cardMessages.list('contoso', 'claim-1', 'checklist')).toEqual([message()])
  })

  test('everybody’s messages about one thing are found, whatever they show of it, oldest first', async () => {
    const store = await open()
    const noahs = message({ messageId: 'noahs', conversationId: 'chat-2', personId: 'noah', face: 'request' })
    const newer = message({ messageId: 'newer', sentAt: 2_000 })
    await store.write(async ({ cardMessages }) => {
      for (const one of [newer, noahs, message(), message({ messageId: 'of-claim-2', claimId: 'claim-2' })])
        await cardMessages.save(one)
    })
    expect(await store.reader.cardMessages.listOf('contoso', 'claim-1')).toEqual([message(), noahs, newer])
    expect(await store.reader.cardMessages.listOf('fabrikam', 'claim-1')).toEqual([])
  })
}
