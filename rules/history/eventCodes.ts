/** Everything that can have happened to a claim. Each has a sentence in cards/text; one without does not compile. */
export const eventCodes = [
  'started',
  'copied',
  'confirmed',
  'answered',
  'costRemoved',
  'place',
  'removeFile',
  'write',
  'notApplicable',
  'applicable',
  'override',
  'packed',
  'submitted',
  'withdrawn',
  'reported',
  'sameStatus',
  'held',
  'paid',
  'snoozed',
  'vendorAsked',
] as const
export type EventCode = (typeof eventCodes)[number]
