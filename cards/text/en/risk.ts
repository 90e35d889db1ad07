import type { RiskText } from '../riskText'

export const risk: RiskText = {
  title: 'Money at risk',
  scope: {
    organisation: 'Your whole organisation.',
    own: 'Your own claims. A claims lead sees those of the whole organisation, and its funds.',
  },
  nothing: 'No claim is waiting to be submitted.',
  claims: (n, count) => (n === 1 ? `${count} claim` : `${count} claims`),
  joined: (parts) => parts.join('; '),
  best: 'What saves most now',
  next: {
    item: (name, by) => `Next: ${name}, best by ${by}`,
    late: (name, by) => `Late since ${by}: ${name}`,
    check: 'Everything is there. Next: see what the check still finds.',
    package: 'Everything is there. Next: make the package.',
    submit: 'The package is made. Next: submit it in Partner Center, then tell me.',
  },
  submitBy: (date) => `submit by ${date}`,
  missing: (count, names) => `Still missing (${count}): ${names}`,
  named: (names, more) => `${names.join(', ')} ${more}`.trim(),
  several: (name, count) => `${name} (${count})`,
  open: 'To open a claim, type its number: “open 1”.',
  left: {
    title: 'Earned, and no claim asks for it yet',
    period: (period, sums) => `To be used ${period}: ${sums} left`,
    run: (runBy, days, claimBy) =>
      `Run an activity by ${runBy}, ${days} left, and claim it by ${claimBy}. What is not used is forfeited.`,
    claim: (runBy, claimBy, days) =>
      `Only what ran by ${runBy} can still be claimed, by ${claimBy}: ${days} left. The rest is forfeited.`,
    passed: (claimBy) => `The last day to claim was ${claimBy}. What was not used is forfeited.`,
    fund: (program, amount) => `${program}: ${amount}`,
    none: 'No earned funds are entered, so I cannot say what is left of them. Type “funds” to enter them.',
    entered: 'As your claims leads entered them from Partner Center. Nothing is converted.',
  },
  waiting: {
    title: 'Waiting in Partner Center',
    claims: (claims, sums) =>
      `${sums ? `${claims}, ${sums}` : claims}: handed over. Look in Partner Center for what is next.`,
    actionRequired: (n, count) =>
      n === 1
        ? `${count} of them was reported as Action required: answer it in Partner Center.`
        : `${count} of them were reported as Action required: answer them in Partner Center.`,
  },
  passed: {
    title: 'The deadline has passed',
    on: (date) => `The last day was ${date}, and I know of no submission.`,
    advice:
      'If you did submit, open the claim by its number and tell me. If not, ask Partner Center support soon: I cannot promise anything.',
  },
  buttons: { atRisk: 'What is at risk', funds: 'Funds', save: 'Save these funds', remove: 'Remove these funds' },
  funds: {
    title: 'Co-op funds',
    about:
      'What you earned, as Partner Center shows it. I cannot look there, so a claims lead enters it here; I count what your claims ask for.',
    none: 'No funds are entered yet.',
    fund: (program, period) => `${program}, to be used ${period}`,
    standing: (earned, claimed, left) => `Earned ${earned}; your claims ask for ${claimed}; left ${left}`,
    over: (amount) => `That is ${amount} more than was earned.`,
    others: (sums) => `They also ask for ${sums}, which is not counted: nothing is converted.`,
    dates: (runBy, claimBy) => `Run it by ${runBy}; claim it by ${claimBy}`,
    entered: (by, on) => `Entered by ${by} on ${on}`,
    somebody: 'a claims lead',
    form: 'Enter, change or remove funds',
    program: 'Program',
    period: 'Usage period: when they are to be used',
    amount: 'Amount earned, with its currency',
    amountExample: 'EUR 12,500.00',
    replaces: 'An amount for the same program and usage period takes the place of the one above.',
    typed: 'You can also type “funds hosting Jul-Dec 2026 EUR 12,500.00” or “remove funds hosting Jul-Dec 2026”.',
    incomplete: 'Nothing is saved yet. Please complete it below.',
    saved: (program, period, amount) => `I noted ${amount} earned for ${program}, to be used ${period}.`,
    replaced: (amount, by, on) => `That takes the place of ${amount}, which ${by} entered on ${on}.`,
    removed: (program, period, amount) => `I removed ${amount} of ${program}, ${period}. Their reminders stop.`,
    nothingThere: (program, period) => `No funds are entered for ${program}, ${period}.`,
    chooseToRemove: 'Which funds? Choose program and usage period, or type “remove funds hosting Jul-Dec 2026”.',
    reasons: {
      notAPeriod: 'I cannot read that as a usage period. Please pick it, or write it like “Jul-Dec 2026”.',
      ambiguousPeriod:
        'A fiscal half can mean when funds were earned or when they are used. Please pick the period in which they are used.',
      otherPeriod: 'Funds can be entered for the usage periods in the list. Please pick one of them.',
    },
  },
}
