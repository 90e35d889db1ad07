import { watchedStore } from '../../../bot/changes/watchedStore'
import { hearing } from '../../support/hearing'
import { sampleClaim } from '../store/sampleClaim'
import { tempStores } from '../store/tempStores'
import { changesContract } from './changes.contract'

const { open } = tempStores()

describe('the feed of changes of the embedded database', () => changesContract(open))

test('who made a change does not wait for those who hear of it', async () => {
  const failed = (error: unknown) => {
    throw error
  }
  const { store, changes } = watchedStore(await open(), { instance: 'only', failed })
  const mia = hearing(changes)
  await store.write(({ claims }) => claims.insert(sampleClaim()))
  expect(mia.heard).toEqual([])
  await mia.until('claim-1')
})
