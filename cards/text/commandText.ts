/** Everything that can be typed. `{…}` stands for words of the person's own. */
export const commandKeys = [
  'hello',
  'thanks',
  'help',
  'cancel',
  'back',
  'restart',
  'skip',
  'newClaim',
  'newClaimFor',
  'myClaims',
  'more',
  'status',
  'open',
  'copy',
  'withdraw',
  'withdrawNow',
  'check',
  'package',
  'packageAnyway',
  'handOff',
  'submitted',
  'submittedAs',
  'confirm',
  'edit',
  'editCost',
  'removeCost',
  'addCost',
  'requirements',
  'why',
  'item',
  'attach',
  'note',
  'notApplicable',
  'applicable',
  'removeFile',
  'useFile',
  'writeItem',
  'confirmItem',
  'place',
  'placeFile',
  'yes',
  'no',
] as const
export type CommandKey = (typeof commandKeys)[number]

/** The ways each command may be typed, and the lines that help shows for it. */
export interface CommandText {
  patterns: Record<CommandKey, readonly string[]>
  help: readonly { say: string; does: string }[]
}
