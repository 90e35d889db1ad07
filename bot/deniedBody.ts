/** What everything that is refused over HTTP is answered with: one shape, no detail. */
export const deniedBody = JSON.stringify({ code: 'denied' })
