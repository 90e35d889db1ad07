import type { Choice } from './picker'

/** Somebody to choose; several may have the same name. */
export interface NamedPerson {
  id: string
  name: string
}

/** Up to `most` people to pick from, by name; of several with the same name each shows the end of its id. */
export function personChoices(people: readonly NamedPerson[], most = 60): Choice[] {
  const shown = people.filter(({ name }) => name.trim() !== '').slice(0, most)
  const isShared = (name: string) => shown.filter((one) => one.name === name).length > 1
  return shown.map(({ id, name }) => ({
    title: isShared(name) ? `${name.slice(0, 80)} (…${id.slice(-4)})` : name,
    value: id,
  }))
}
