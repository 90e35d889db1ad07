import type { PackageText } from './packageText'

export const english: PackageText = {
  languageTag: 'en',
  name: { short: 'Claimwell', full: 'Claimwell co-op claims' },
  claims: 'Claims',
  description: {
    short: 'Get co-op marketing claims complete, checked, and in before the deadline.',
    full: (help) =>
      [
        'Claimwell takes a partner company through a claim for cooperative marketing funds, in a private chat. You say what you did; it asks only what that activity needs, and shows a checklist of the evidence a reviewer will look for.',
        'What it does:\n- keeps invoices and proofs that you send in the chat, and says which item each one serves\n- checks the claim before you hand it in, and names the rule behind each finding\n- makes a package of numbered files, with the values in the order in which Partner Center asks for them\n- reminds you before a deadline, at hours that you choose, and stops when you say so\n- keeps what a reviewer asks for as a list that is answered item by item, also by colleagues\n- shows all your claims, their deadlines and what is missing in the Claims tab',
        'In a group chat or channel it shares the status of a claim when you ask it to: no amounts, no files, no notes.',
        'Limits: it prepares the package; you submit the claim in Partner Center, outside this product, with your own account there. It decides nothing, and it does not know what a reviewer will decide. It never asks for bank or tax details, and takes no payments. Statuses are as people report them. It speaks English.',
        'Before you start: an administrator of your organisation allows it and may have to give consent for single sign-on to the tab. Claims leads see all claims of the organisation, everybody else their own.',
        'Claimwell is made by its publisher. It is not a product of Microsoft, and Microsoft does not endorse it.',
        `Help and contact: ${help}`,
      ].join('\n\n'),
  },
  commands: {
    personal: [
      { title: 'new claim', description: 'Start a co-op claim' },
      { title: 'my claims', description: 'List your claims and open one' },
      { title: 'status', description: 'Show the checklist of the claim we are on' },
      { title: 'what is at risk', description: 'Show money by deadline, and what saves most' },
      { title: 'requests', description: 'List what reviewers asked for' },
      { title: 'reminders', description: 'Show what you will be reminded of, and when' },
      { title: 'settings', description: 'Set time zone, reminder days and quiet hours' },
      { title: 'help', description: 'Show everything you can type' },
    ],
    shared: [
      { title: 'share status', description: 'Show how far your claim is, for everybody here' },
      { title: 'roles', description: 'Show who the claims leads are' },
      { title: 'help', description: 'Show what can be done here' },
    ],
  },
}
