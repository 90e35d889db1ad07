import { contracts } from './contracts'
import { ordersContract } from './orders.contract'
import { describeOnPostgres, tempPostgres } from './tempPostgres'

describeOnPostgres('the store in PostgreSQL', () => {
  const { open, schema } = tempPostgres()

  describe.each(contracts)('%s', (_, contract) => contract(open))

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
