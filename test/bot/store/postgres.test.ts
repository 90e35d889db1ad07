import { contracts } from './contracts'
import { ordersContract } from './orders.contract'
import { tamperingContract } from './tampering.contract'
import { describeOnPostgres, onPostgres, tempPostgres } from './tempPostgres'

describeOnPostgres('the store in PostgreSQL', () => {
  const { open, schema } = tempPostgres()

  describe.each(contracts)('%s', (_, contract) => contract(open))

  describe('a changed history', () =>
    tamperingContract(async () => {
      const url = await schema()
      return { store: await open({ url }), tamper: (sql) => onPostgres(sql, url) }
    }))

  describe('order across instances', () => {
    let url = ''
    beforeEach(async () => {
      url = await schema()
    })
    ordersContract(
      () => open({ url }),
      () => open({ url }),
    )
  })
})
