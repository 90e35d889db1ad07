/** What the tab says before it knows who looks at it: whatever can stand in the way, and what to do then. */
export interface TabShellText {
  title: string
  loading: string
  noScript: string
  tryAgain: string
  signIn: string
  outside: { title: string; body: string; open: string }
  silent: { title: string; body: string }
  consent: { title: string; body: string }
  refused: { title: string; body: string }
  noAccess: { title: string; body: string }
  noChat: { title: string; body: string }
  failed: { title: string; body: string }
  gone: { title: string; body: string }
  offline: string
}

/** The tab's words around what it shows. */
export interface TabText {
  shell: TabShellText
}
