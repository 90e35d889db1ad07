/** One arrow: bot → dialogs → cards → rules. Each rule says why, so a failure teaches. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
})

const pureLibraries = ['^node_modules/(zod|date-fns|@date-fns)/']

module.exports = {
  forbidden: [
    only(
      'rules-are-pure',
      '^rules/',
      ['^rules/', ...pureLibraries],
      'rules/ decides: arithmetic on claims with zod and date-fns alone. Whatever it needs from the world is an argument.',
    ),
    only(
      'cards-are-pure',
      '^cards/',
      ['^cards/', '^rules/', ...pureLibraries],
      'cards/ turns data and text into JSON. It sends nothing and reads nothing.',
    ),
    only(
      'dialogs-know-no-shell',
      '^dialogs/',
      ['^dialogs/', '^cards/', '^rules/', ...pureLibraries, '^node_modules/botbuilder'],
      'A dialog asks for what it needs in dialogs/claims.ts; bot/ provides it.',
    ),
    only(
      'claims-know-only-rules',
      '^bot/claims/',
      [
        '^bot/claims/',
        '^dialogs/(acting|aftercare|asking|calendars|claims|funding|histories|keeping|organising|reminding|requesting)[.]ts$',
        '^rules/',
        ...pureLibraries,
      ],
      'The claim service speaks to its ports, never to a database, a card or Teams.',
    ),
    only(
      'browsers-load-no-server',
      '^bot/tab/client/',
      [
        '^bot/tab/client/',
        '^cards/',
        '^rules/',
        ...pureLibraries,
        '^node_modules/(@microsoft/teams-js|adaptivecards|eventsource-parser|markdown-it|preact)/',
      ],
      'What runs in a browser shares words and rules with the server, and nothing that needs one.',
    ),
    {
      name: 'one-place-to-wire',
      severity: 'error',
      comment: 'Only bot/wiring.ts chooses a store; everyone else is handed one.',
      from: { path: '^(bot|dialogs|cards|rules)/', pathNot: '^bot/(wiring[.]ts|store/)' },
      to: { path: '^bot/store/' },
    },
    {
      name: 'botbuilder-at-the-edge',
      severity: 'error',
      comment: 'botbuilder is archived: moving to its successor must touch bot/teams/ and the named files alone.',
      from: {
        path: '^(bot|cards|rules)/',
        pathNot: '^bot/(teams/|claimsBot[.]ts|server[.]ts|turnErrors[.]ts|wiring[.]ts)',
      },
      to: { path: '^node_modules/botb|^node_modules/botframework' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Type-only cycles count: two files that need each other are one file or three.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'Import from the file that says it. Barrels are how cycles start.',
      from: { path: '/index[.]ts$' },
      to: {},
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file nobody imports is dead, or is an entry point to list here.',
      from: {
        orphan: true,
        pathNot: [
          '^bot/main[.]ts$',
          '^bot/tab/client/tab[.]tsx$',
          '^test/(tools|bench)/',
          '[.]test[.]ts$',
          '[.]d[.]ts$',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-test',
      severity: 'error',
      comment: 'The product stands without its tests.',
      from: { path: '^(bot|dialogs|cards|rules|manifest)/' },
      to: { path: '^test/' },
    },
    {
      name: 'package-stands-alone',
      severity: 'error',
      comment:
        'manifest/ is run by a developer, with devDependencies, and never by the product: neither needs the other.',
      from: { path: '^manifest/' },
      to: { path: '^(bot|dialogs|cards|rules)/' },
    },
    {
      name: 'product-needs-no-package',
      severity: 'error',
      comment: 'What manifest/ imports is not in a production install, so nothing that runs there imports manifest/.',
      from: { path: '^(bot|dialogs|cards|rules)/' },
      to: { path: '^manifest/' },
    },
    {
      name: 'declared-and-found',
      severity: 'error',
      comment: 'What is imported is in package.json and resolves.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      comment: 'A production install has no devDependencies.',
      from: { path: '^(bot|dialogs|cards|rules)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    preserveSymlinks: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Parts of a package that only its `exports` name, as csv-parse/sync.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default'] },
  },
}
