import type { RolesText } from '../rolesText'

export const roles: RolesText = {
  title: 'Who does what here',
  about: [
    'A claims lead is the counterpart here of an Incentives admin: sees and works on every claim of the organisation, says whose a claim is, and keeps funds and roles. A claims member is the counterpart of an Incentives user: makes claims and works on their own, and on what they were asked for.',
    'These are roles in this chat only. They neither prove nor change anybody’s role in Partner Center.',
    'In Partner Center only an Incentives admin edits the bank and tax profile, and submits CPOR claims. Who may dispute a rejected claim was published two ways; here anyone on the claim may record it.',
  ],
  leads: 'Claims leads',
  members: 'Claims members',
  noMembers: 'Nobody else has written to me yet.',
  person: {
    known: (name) => name,
    by: (name, by, on) => `${name} (by ${by}, ${on})`,
    notMet: 'somebody I have not met yet, from the settings',
    somebody: 'somebody',
  },
  inGroup: (names) => `Claims leads here: ${names}. Claims and funds are talked about in the chat with me alone.`,
  change: 'Change a role',
  pick: 'Person',
  typeRole: 'Or type “make Jun Park a lead” or “make Jun Park a member”.',
  madeLead: (name) => `${name} is a claims lead now.`,
  madeMember: (name) => `${name} is a claims member now.`,
  isAlready: (name, role) => `${name} is a claims ${role} already.`,
  lastLead: (name) =>
    `${name} is the only claims lead; an organisation needs one. Make somebody else a lead first, then try again.`,
  choosePerson: 'Please choose a person first, or type their name.',
  onePerson: 'Please name one person at a time.',
  unknownPerson: (name) =>
    `I have not met “${name}” in your organisation. Send them this: “Please find Claimwell in Teams and write hello to it, so that we can work on claims together.” Then try again.`,
  unknownPicked:
    'I have not met that person in your organisation. Send them this: “Please find Claimwell in Teams and write hello to it, so that we can work on claims together.” Then try again.',
  severalPeople: (name, names) => `“${name}” can be several people: ${names}. Please write the whole name.`,
  sameName: (name) =>
    `Several people are called ${name}. Please name the right one with an @, or pick them on the card.`,
  me: ['me', 'myself'],
  told: {
    role: {
      lead: (by) =>
        `${by} made you a claims lead here: you see and act on every claim of your organisation, its funds and its roles. Type “all claims” or “roles”. In Partner Center nothing changes by it.`,
      member: (by) =>
        `${by} made you a claims member here: you see your own claims and what you are asked for. In Partner Center nothing changes by it.`,
    },
    assigned: {
      owner: (by, claim) => `${by} handed “${claim}” over to you: its reminders come to you from now on. Here it is.`,
      deputy: (by, claim) =>
        `${by} made you the deputy for “${claim}”: you can do everything on it that its owner can, but give it away. Here it is.`,
      none: (by) =>
        `${by} handed a claim of yours over to a colleague. Its reminders go to them from now on; “my claims” shows yours.`,
    },
  },
  onlyOwner: (owner) => `Only the owner of this claim, ${owner}, or a claims lead can do that.`,
  people: {
    title: (claim) => `People of ${claim}`,
    owner: (name) => `Owner: ${name}`,
    deputy: (name) => `Deputy: ${name}`,
    noDeputy: 'No deputy',
    about:
      'The owner hears of it and decides. A deputy works on it like the owner, and hears of it when the owner cannot be reached.',
    typed: 'Or type “hand over to Jun Park”, “deputy is Jun Park” or “no deputy”.',
    handedOver: (claim, name) => `“${claim}” is ${name}’s now, with its files and reminders.`,
    deputySet: (claim, name) => `${name} is the deputy for “${claim}” now.`,
    deputyGone: (claim) => `“${claim}” has no deputy any more.`,
    doneBefore: 'That was already done. The claim is not among yours any more.',
  },
  all: {
    title: 'All claims of the organisation',
    none: 'Nobody in your organisation has a claim yet. Drafts and withdrawn claims are not listed here.',
    owner: (name) => `Owner: ${name}`,
  },
  buttons: {
    roles: 'Roles',
    makeLead: 'Make claims lead',
    makeMember: 'Make claims member',
    people: 'People',
    handOver: 'Hand over',
    makeDeputy: 'Make deputy',
    noDeputy: 'No deputy',
  },
  changed: ({ by, now, at, entered }) =>
    `${by} changed this to “${now}” at ${at}; you entered “${entered}”. Press again to replace it.`,
  you: 'You',
  nothing: 'nothing',
}
