/** What a person can pick above the message box: the exact words the bot understands, and what they do. */
export interface CommandWords {
  title: string
  description: string
}

/**
 * Every word of the package that people read. Another language is another object of this type: its words go into a
 * localisation file of that language beside manifest.json, which has a schema of its own.
 */
export interface PackageText {
  /** As BCP 47 writes it. */
  languageTag: string
  name: { short: string; full: string }
  /** One sentence of at most 80 characters, and at most 500 words with limits and where help is. */
  description: { short: string; full: (help: string) => string }
  /** The name of the personal tab. */
  claims: string
  commands: { personal: readonly CommandWords[]; shared: readonly CommandWords[] }
}
