/** What was due in these days and did not go out yet, in the night or after an outage, is still worth sending. */
export const overdueMs = 7 * 86_400_000
