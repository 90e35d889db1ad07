import { contracts } from './contracts'
import { ordersContract } from './orders.contract'
import { tempStores } from './tempStores'

const { open } = tempStores()

describe.each(contracts)('%s in the embedded database', (_, contract) => contract(open))

describe('order in the embedded database', () => ordersContract(open, async (store) => store))
