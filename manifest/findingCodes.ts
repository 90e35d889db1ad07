/** Everything that can be wrong with a package. */
export const findingCodes = [
  'zip-unreadable',
  'zip-files',
  'zip-size',
  'manifest-json',
  'manifest-shape',
  'schema-version',
  'schema',
  'version',
  'id-empty',
  'name-microsoft',
  'name-generic',
  'name-decorated',
  'name-related',
  'publisher-microsoft',
  'short-sentence',
  'short-app',
  'full-words',
  'full-help',
  'full-limits',
  'superlative',
  'implies-microsoft',
  'address-https',
  'address-local',
  'address-tunnel',
  'domain-wildcard',
  'domain-shape',
  'domain-local',
  'domain-tunnel',
  'domain-foreign',
  'tab-domain',
  'tab-scope',
  'bot-count',
  'bot-files',
  'bot-entra',
  'entra-resource',
  'permission-unneeded',
  'command-scope',
  'command-missing',
  'command-title',
  'command-length',
  'command-twice',
  'icon-path',
  'icon-unreadable',
  'icon-size',
  'icon-weight',
  'icon-color-transparent',
  'icon-color-plain',
  'icon-color-margin',
  'icon-outline-color',
  'icon-outline-opaque',
  'icon-outline-empty',
] as const

export type FindingCode = (typeof findingCodes)[number]

/** One thing that is wrong with a package: where, and in one line what to do. */
export interface PackageFinding {
  code: FindingCode
  /** A path in the manifest such as `description.short`, or the name of a file. */
  at: string
  say: string
}
