/** Words of roles, of whose a claim is, and of two people at one thing. Names arrive safe for Markdown, values formatted. */
export interface RolesText {
  title: string
  about: readonly string[]
  leads: string
  members: string
  noMembers: string
  person: {
    known(name: string): string
    /** Made one in chat. */
    by(name: string, by: string, on: string): string
    notMet: string
    somebody: string
  }
  inGroup(names: string): string
  change: string
  pick: string
  typeRole: string
  madeLead(name: string): string
  madeMember(name: string): string
  isAlready(name: string, role: 'lead' | 'member'): string
  lastLead(name: string): string
  choosePerson: string
  onePerson: string
  unknownPerson(name: string): string
  unknownPicked: string
  severalPeople(name: string, names: string): string
  sameName(name: string): string
  /** How a person speaks of themselves. */
  me: readonly string[]
  onlyOwner(owner: string): string
  /** What somebody hears of what another one decided. */
  told: {
    role: Record<'lead' | 'member', (by: string) => string>
    assigned: Record<'owner' | 'deputy' | 'none', (by: string, claim: string) => string>
  }
  people: {
    title(claim: string): string
    owner(name: string): string
    deputy(name: string): string
    noDeputy: string
    about: string
    typed: string
    handedOver(claim: string, name: string): string
    deputySet(claim: string, name: string): string
    deputyGone(claim: string): string
    /** Of a claim that was given away before. */
    doneBefore: string
  }
  all: { title: string; none: string; owner(name: string): string }
  buttons: {
    roles: string
    makeLead: string
    makeMember: string
    people: string
    handOver: string
    makeDeputy: string
    noDeputy: string
  }
  /** A value that somebody changed meanwhile: what, to what, by whom, when, and what was entered. */
  changed(change: { by: string; now: string; at: string; entered: string }): string
  you: string
  nothing: string
}
