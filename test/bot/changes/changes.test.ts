import { tempStores } from '../store/tempStores'
import { changesContract } from './changes.contract'

const { open } = tempStores()

describe('the feed of changes of the embedded database', () => changesContract(open))
