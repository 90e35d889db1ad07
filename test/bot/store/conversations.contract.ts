import type { ConversationRow, Store } from '../../../bot/claims/ports'

const chat: ConversationRow = {
  tenantId: 'contoso',
  id: 'chat',
  kind: 'personal',
  serviceUrl: 'https://service.example/',
  botId: '28:bot',
}

/** What every engine's table of conversations does. */
export function conversationsContract(open: () => Promise<Store>): void {
  test('a person who blocked the bot is unreachable until they write again', async () => {
    const store = await open()
    await store.write(({ conversations }) => conversations.save(chat))
    expect(await store.reader.conversations.find('contoso', 'chat')).toEqual(chat)
    await store.write(({ conversations }) => conversations.markUnreachable('contoso', 'chat', 'blocked'))
    expect(await store.reader.conversations.find('contoso', 'chat')).toEqual({ ...chat, unreachable: 'blocked' })
    await store.write(({ conversations }) => conversations.save(chat))
    expect(await store.reader.conversations.find('contoso', 'chat')).toEqual(chat)
  })

  test('another tenant sees and changes no conversation of ours', async () => {
    const store = await open()
    await store.write(({ conversations }) => conversations.save(chat))
    expect(await store.reader.conversations.find('fabrikam', 'chat')).toBeUndefined()
    await store.write(({ conversations }) => conversations.markUnreachable('fabrikam', 'chat', 'blocked'))
    expect(await store.reader.conversations.find('contoso', 'chat')).toEqual(chat)
  })
}
