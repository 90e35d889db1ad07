import type { Surroundings } from './surroundings'

/** One claim. */
export function ClaimScreen({ around, id }: { around: Surroundings; id: string }) {
  return <p>{`${around.host.locale} ${id}`}</p>
}
