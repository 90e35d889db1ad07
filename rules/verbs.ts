import type { Move } from './lifecycle'

/**
 * What a verb comes to: talking about oneself, seeing a claim, giving what one was asked for, working on a claim,
 * deciding whose it is and whether it goes on, or what only a lead does.
 */
export type Act = 'talk' | 'see' | 'give' | 'work' | 'dispose' | 'lead'

interface VerbRule {
  act: Act
  /** The claim's status has to allow one of these; without them any status will do. */
  moves?: readonly Move[]
  /** Shows nothing of a claim, so that it may be done in a group or channel too. */
  everywhere?: true
}

const rules = {
  'claim.new': { act: 'talk' },
  'claim.answer': { act: 'work', moves: ['edit'] },
  'claim.edit': { act: 'work', moves: ['edit'] },
  'claim.removeCost': { act: 'work', moves: ['edit'] },
  'costs.edit': { act: 'work', moves: ['edit'] },
  'claim.confirm': { act: 'work', moves: ['confirm'] },
  'claim.list': { act: 'talk' },
  'claim.listAll': { act: 'lead' },
  'claim.open': { act: 'see' },
  'claim.check': { act: 'see' },
  'claim.package': { act: 'work', moves: ['edit', 'pack'] },
  'claim.submitted': { act: 'work', moves: ['hand-over'] },
  'claim.status': { act: 'work', moves: ['report', 'wait', 'close'] },
  'claim.decision': { act: 'work', moves: ['tell', 'settle'] },
  'claim.timeline': { act: 'see' },
  'claim.correct': { act: 'work', moves: ['report', 'tell'] },
  'claim.dispute': { act: 'work' },
  'claim.lessons': { act: 'work', moves: ['plan'] },
  'payments.record': { act: 'work', moves: ['tell', 'settle'] },
  'claim.withdraw': { act: 'dispose', moves: ['withdraw'] },
  'claim.assign': { act: 'dispose', moves: ['assign'] },
  'claim.copy': { act: 'see' },
  'evidence.attach': { act: 'work', moves: ['edit'] },
  'evidence.place': { act: 'work', moves: ['edit'] },
  'evidence.write': { act: 'work', moves: ['edit'] },
  'evidence.notApplicable': { act: 'work', moves: ['edit'] },
  'evidence.remove': { act: 'work', moves: ['edit'] },
  'evidence.delegate': { act: 'work' },
  'evidence.return': { act: 'give' },
  'rule.explain': { act: 'see' },
  'csr.edit': { act: 'work', moves: ['edit'] },
  // Makes a document of what is there, and changes nothing.
  'csr.issue': { act: 'see' },
  'request.list': { act: 'talk' },
  'request.new': { act: 'work' },
  'request.edit': { act: 'work' },
  'request.match': { act: 'work' },
  'request.keep': { act: 'work' },
  'request.takeBack': { act: 'work' },
  'request.package': { act: 'work' },
  'request.withdraw': { act: 'work' },
  'ask.open': { act: 'give' },
  'ask.attach': { act: 'give' },
  'request.confirm': { act: 'work' },
  'request.open': { act: 'work' },
  'request.answer': { act: 'work' },
  'request.attach': { act: 'work' },
  'request.done': { act: 'work' },
  'reminder.list': { act: 'see' },
  'reminder.snooze': { act: 'work', moves: ['plan'] },
  'reminder.stop': { act: 'talk' },
  'reminder.start': { act: 'talk' },
  'reminder.calendar': { act: 'see' },
  'reminder.feed': { act: 'talk' },
  'reminder.parked': { act: 'lead' },
  'reminder.retry': { act: 'lead' },
  'vendor.ask': { act: 'work', moves: ['plan'] },
  'invitation.check': { act: 'see' },
  'risk.show': { act: 'talk' },
  'funds.edit': { act: 'lead' },
  'history.show': { act: 'see' },
  'history.verify': { act: 'see' },
  'data.export': { act: 'talk' },
  'data.delete': { act: 'talk' },
  'claim.purge': { act: 'dispose' },
  'settings.open': { act: 'talk' },
  'settings.save': { act: 'talk' },
  'role.show': { act: 'talk', everywhere: true },
  'role.grant': { act: 'lead', everywhere: true },
  'role.revoke': { act: 'lead', everywhere: true },
  'help.show': { act: 'talk', everywhere: true },
} as const satisfies Record<string, VerbRule>

export type Verb = keyof typeof rules

/**
 * Every verb of a button and typed command, and what it comes to. A new verb is one line here, what its button carries
 * one in cards/actions.ts; who may do it follows from rules/roles.ts, in which status from rules/lifecycle.ts.
 */
export const verbs: Record<Verb, VerbRule> = rules
