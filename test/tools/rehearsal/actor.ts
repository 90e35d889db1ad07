import { cardOf } from '../../support/teams/cardOf'
import type { Wanted } from '../../support/teams/cardParts'
import type { FileToSend, Person } from '../../support/teams/person'
import { describePress } from './describePress'
import type { Rehearsal } from './rehearsal'

/** A person on the stage: everything they do is a step, with what must be answered. */
export class Actor {
  constructor(
    private readonly rehearsal: Rehearsal,
    readonly person: Person,
  ) {}

  says(text: string, ...answers: RegExp[]): Promise<void> {
    return this.step(text, () => this.person.say(text), answers)
  }

  /** Presses a button of the last card that has it, and fills its inputs before. */
  presses(wanted: Wanted, inputs: Record<string, string>, ...answers: RegExp[]): Promise<void> {
    const card = this.person.lastCard()
    const told = describePress(cardOf(card), wanted, inputs)
    return this.step(told, () => this.person.press(card, wanted, inputs), answers)
  }

  sends(files: readonly FileToSend[], ...answers: RegExp[]): Promise<void> {
    const told = `(sends ${files.map(({ name }) => name).join(', ')})`
    return this.step(told, () => this.person.sendFiles(files), answers)
  }

  installs(...answers: RegExp[]): Promise<void> {
    return this.step('(adds the app)', () => this.person.install(), answers)
  }

  allowsUpload(...answers: RegExp[]): Promise<void> {
    return this.step('(presses “Allow”)', () => this.person.consent('accept', undefined), answers)
  }

  private step(says: string, does: Parameters<Rehearsal['step']>[0]['does'], answers: RegExp[]): Promise<void> {
    return this.rehearsal.step({ who: this.person.name, says, does, answers })
  }
}
