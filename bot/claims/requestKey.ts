/** The plan's name for a request, where claims have their id; of a lead who hears of it later, with the lead's. */
export function requestKey(requestId: string, leadId?: string): string {
  return leadId === undefined ? `request:${requestId}` : `request:${requestId}:${leadId}`
}
