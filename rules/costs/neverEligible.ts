import type { ExpenseCode } from '../policy/names'

/** Expenses that the pages name as not eligible; nothing of them is claimed unless the person says so. */
export const neverEligible: readonly ExpenseCode[] = ['alcohol', 'hotel-extras', 'further-attendee']
