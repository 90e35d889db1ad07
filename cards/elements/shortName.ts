/** A name cut at a word so that it fits on a button of a phone: `Material shows your brand…`. */
export function shortName(name: string, most = 34): string {
  if (name.length <= most) return name
  const cut = name.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '')}…`
}
