import type { Store } from '../../../bot/claims/ports'

/** What every engine's table of commands does. */
export function commandsContract(open: () => Promise<Store>): void {
  test('a press that had its effect is remembered with its outcome', async () => {
    const store = await open()
    await store.write(({ commands }) => commands.insert('contoso', 'press-1', '{"ok":true}', 1_000))
    expect(await store.reader.commands.find('contoso', 'press-1')).toBe('{"ok":true}')
    expect(await store.reader.commands.find('contoso', 'press-2')).toBeUndefined()
  })

  test('of two deliveries of one press one falls with all it did', async () => {
    const store = await open()
    const press = (outcome: string) =>
      store.write(async ({ commands }) => {
        await commands.insert('contoso', `effect of ${outcome}`, outcome, 1_000)
        await commands.insert('contoso', 'press-1', outcome, 1_000)
      })
    const results = await Promise.allSettled([press('first'), press('second')])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [kept, fallen] = results[0]?.status === 'fulfilled' ? ['first', 'second'] : ['second', 'first']
    expect(await store.reader.commands.find('contoso', 'press-1')).toBe(kept)
    expect(await store.reader.commands.find('contoso', `effect of ${kept}`)).toBe(kept)
    expect(await store.reader.commands.find('contoso', `effect of ${fallen}`)).toBeUndefined()
  })

  test('old presses are forgotten, young ones stay', async () => {
    const store = await open()
    await store.write(async ({ commands }) => {
      await commands.insert('contoso', 'old', 'x', 1_000)
      await commands.insert('fabrikam', 'old', 'x', 1_999)
      await commands.insert('contoso', 'young', 'x', 2_000)
    })
    expect(await store.write(({ commands }) => commands.prune(2_000))).toBe(2)
    expect(await store.reader.commands.find('contoso', 'old')).toBeUndefined()
    expect(await store.reader.commands.find('contoso', 'young')).toBe('x')
  })

  test('the same key of another tenant is another press', async () => {
    const store = await open()
    await store.write(({ commands }) => commands.insert('contoso', 'press-1', 'ours', 1_000))
    expect(await store.reader.commands.find('fabrikam', 'press-1')).toBeUndefined()
    await store.write(({ commands }) => commands.insert('fabrikam', 'press-1', 'theirs', 1_000))
    expect(await store.reader.commands.find('contoso', 'press-1')).toBe('ours')
  })
}
