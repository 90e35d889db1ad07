import type { TabShellText } from '../../cards/text/tabText'

/** Which page it is: the claims, or one that a card opens as a dialog. */
export type TabPageName = 'claims' | 'csr' | 'invoices'

export interface TabPageData {
  page: TabPageName
  /** BCP 47 tag of the words. */
  language: string
  words: TabShellText
  /** Local mode: nobody signs in, and there is no Teams around it. */
  local: boolean
  assets: { script: string; style: string }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const html = (text: string) => text.replace(/[&<>"]/g, (one) => escapes[one] ?? one)
/** Inside a script element nothing may look like its end. */
const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c')

/** The hosts of Teams, which may frame the pages (msteams-docs, tabs: content security policy). */
const teamsHosts = 'https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft'

/** What the pages may do: load their own files, call their own origin, be framed by Teams. In local mode by nobody. */
export const tabPagePolicy = (local: boolean) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${local ? "'self'" : teamsHosts}`,
  ].join('; ')

/** The page as it is first loaded: the same for everybody, as it does not know yet who looks at it. */
export function tabPage({ page, language, words, local, assets }: TabPageData): string {
  return `<!doctype html>
<html lang="${html(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(words.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/tab/assets/${assets.style}">
<script type="application/json" id="shell">${inScript({ page, local, words })}</script>
<script type="module" src="/tab/assets/${assets.script}"></script>
</head>
<body>
<div id="tab"><p class="notice" role="status">${html(words.loading)}</p></div>
<noscript><p class="notice">${html(words.noScript)}</p></noscript>
</body>
</html>
`
}
