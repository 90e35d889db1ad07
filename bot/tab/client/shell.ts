import type { TabShellText } from '../../../cards/text/tabText'

/** What the page was loaded with. */
export interface Shell {
  page: 'claims' | 'csr' | 'invoices'
  local: boolean
  words: TabShellText
}

/** Reads what the server put into the page. */
export function readShell(): Shell {
  return JSON.parse(document.getElementById('shell')?.textContent ?? '{}') as Shell
}
