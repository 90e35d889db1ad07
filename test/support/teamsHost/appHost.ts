/** The host that the tab's pages have in tests: the name of `PUBLIC_URL`, found on loopback by the browser's resolver rules. */
export const appHost = 'claims.example.com'
