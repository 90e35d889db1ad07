import type { Keeping } from '../../dialogs/keeping'
import type { ClaimServiceNeeds } from './claimServiceNeeds'

/** Asking for one's data: a row first, so that a stop loses no request; made elsewhere, outside any turn. */
export function exportService({
  store,
  now,
  digest,
  onExport,
}: ClaimServiceNeeds): Pick<Keeping, 'askExport' | 'exported'> {
  return {
    async askExport({ who, key }) {
      const { tenantId, userId: personId } = who
      const press = digest(key)
      const running = await store.write(async (tables) => {
        const before = await tables.exports.find(tenantId, personId)
        const isOpen = before !== undefined && before.state !== 'offered'
        if (isOpen || (await tables.commands.find(tenantId, press))) return isOpen
        await tables.exports.save({ tenantId, personId, askedAt: now(), state: 'asked', parts: [] })
        await tables.commands.insert(tenantId, press, 'export', now())
        return false
      })
      onExport?.()
      return { running }
    },
    async exported({ tenantId, userId }) {
      const row = await store.reader.exports.find(tenantId, userId)
      return row ? [...row.parts] : []
    },
  }
}
