import type { CostsView } from '../../../../cards/tab/costsView'
import type { CsrView } from '../../../../cards/tab/csrView'

/** What the server says of a list: of which, and everything that is shown of it. */
export type ListShown = { page: 'costs'; view: CostsView } | { page: 'csr'; view: CsrView }
