import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { LibsqlConnection } from '../../../bot/store/libsqlConnection'
import { contracts } from './contracts'
import { ordersContract } from './orders.contract'
import { tamperingContract } from './tampering.contract'
import { tempStores } from './tempStores'

const { open, directory } = tempStores()

describe.each(contracts)('%s in the embedded database', (_, contract) => contract(open))

describe('order in the embedded database', () => ordersContract(open, async (store) => store))

describe('a changed history in the embedded database', () =>
  tamperingContract(async () => {
    const where = directory()
    const store = await open({ directory: where })
    const tamper = async (sql: string) => {
      const connection = new LibsqlConnection(join(where, 'claimwell.db'), 'write')
      await connection.executeQuery(CompiledQuery.raw(sql))
      connection.close()
    }
    return { store, tamper }
  }))
