import type { Fund } from '../../rules/fund'

/** The plan's name for a fund, where claims have their id. */
export function fundKey({ program, usageFrom }: Pick<Fund, 'program' | 'usageFrom'>): string {
  return `fund:${program}:${usageFrom}`
}
