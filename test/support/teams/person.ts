import { randomUUID } from 'node:crypto'
import type { Activity } from 'botframework-schema'
import { Account, adaptiveCard, type DeliveryOptions, type Turn } from './account'
import { cardOf } from './cardOf'
import { type Button, findButton, inputValues, type Wanted } from './cardParts'
import type { FileFault } from './fileHost'
import type { SentMessage } from './teamsRecord'

type Json = Record<string, unknown>

/** A turn of Action.Execute: the answer of the invoke as the client understands it. */
export interface PressTurn extends Turn {
  /** The card that took the place of the pressed one. */
  card?: Json
  /** The sentence shown instead. */
  message?: string
  /** The page that a dialog shows. */
  page?: { title: string; url: string }
}

export interface FileToSend {
  name: string
  bytes: Uint8Array
  fault?: FileFault
}

const isPage = ({ type, data }: Button) => type === 'Action.Submit' && 'msteams' in data

/** Somebody in Teams: writes, presses, sends files, and sees what the bot shows them. */
export class Person extends Account {
  /** Writes a message. Outside a personal chat it mentions the bot, or it would not arrive. */
  say(text: string, options?: DeliveryOptions): Promise<Turn> {
    const message = { type: 'message', textFormat: 'plain', text }
    if (this.conversationType === 'personal') return this.send(message, options)
    const mention = {
      type: 'mention',
      mentioned: { id: `28:${this.teams.appId}`, name: 'Claimwell' },
      text: '<at>Claimwell</at>',
    }
    return this.send(
      { ...message, text: `<at>Claimwell</at> ${text}`, entities: [...(this.base().entities ?? []), mention] },
      options,
    )
  }

  /** Delivers an activity again, as Teams does when an answer took too long. */
  redeliver(activity: Partial<Activity>): Promise<Turn> {
    return this.send(activity)
  }

  /** Presses an Action.Execute button, found by title or verb, as the client does. */
  async press(
    on: SentMessage | string | undefined,
    wanted: Wanted,
    inputs: Json = {},
    options?: DeliveryOptions,
  ): Promise<PressTurn> {
    const message = this.messageOf(on)
    const button = findButton(cardOf(message), wanted)
    if (isPage(button)) return this.openDialog(message, button.data, options)
    if (button.type !== 'Action.Execute') throw new Error(`"${button.title}" is ${button.type}`)
    const data = { ...button.data, ...inputValues(button, inputs) }
    const action = { type: 'Action.Execute', title: button.title, verb: button.verb, data }
    return this.execute(message, action, options)
  }

  /** Sends an Action.Execute as it is given, for buttons no client would show. */
  async execute(message: SentMessage, action: Json, options?: DeliveryOptions): Promise<PressTurn> {
    const value = { action, trigger: 'manual' }
    const turn = await this.send({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: message.id }, options)
    const answer = turn.body as { type?: string; value?: unknown } | undefined
    if (answer?.type === adaptiveCard) {
      const card = answer.value as Json
      message.activity = { ...message.activity, attachments: [{ contentType: adaptiveCard, content: card }] }
      return { ...turn, card }
    }
    return answer?.type === 'application/vnd.microsoft.activity.message'
      ? { ...turn, message: String(answer.value) }
      : turn
  }

  /** Opens a dialog from a button of a card, as the client does. */
  async openDialog(message: SentMessage, data: Json, options?: DeliveryOptions): Promise<PressTurn> {
    return this.dialog({ name: 'task/fetch', value: { data, context: { theme: 'default' } } }, message.id, options)
  }

  /** A page in a dialog gives this to the bot; the dialog shows what it answers. */
  async submitDialog(data: unknown, options?: DeliveryOptions): Promise<PressTurn> {
    return this.dialog({ name: 'task/submit', value: { data, context: { theme: 'default' } } }, undefined, options)
  }

  private async dialog(invoke: Json, replyToId: string | undefined, options?: DeliveryOptions): Promise<PressTurn> {
    const turn = await this.send({ type: 'invoke', ...invoke, ...(replyToId ? { replyToId } : {}) }, options)
    const { task } = turn.body as { task: { type: string; value: string | { title: string; url: string } } }
    return typeof task.value === 'string'
      ? { ...turn, message: task.value }
      : { ...turn, page: task.value, message: task.value.url }
  }

  /** Presses a button as an old client does: its data and the inputs as the value of a message. */
  submit(
    on: SentMessage | string | undefined,
    wanted: Wanted,
    inputs: Json = {},
    options?: DeliveryOptions,
  ): Promise<Turn> {
    const message = this.messageOf(on)
    const button = findButton(cardOf(message), wanted)
    const value = { ...button.data, ...(button.verb ? { verb: button.verb } : {}), ...inputValues(button, inputs) }
    return this.send({ type: 'message', value, replyToId: message.id }, options)
  }

  /** Sends files from the computer, with the text/html twin that Teams adds. */
  sendFiles(files: readonly FileToSend[], text = '', options?: DeliveryOptions): Promise<Turn> {
    const attachments = files.map(({ name, bytes, fault }) => {
      const content = {
        downloadUrl: this.teams.url + this.teams.files.add(bytes, fault),
        uniqueId: randomUUID(),
        fileType: name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '',
      }
      const contentUrl = `${this.teams.url}/personal/${encodeURIComponent(name)}`
      return { contentType: 'application/vnd.microsoft.teams.file.download.info', contentUrl, name, content }
    })
    const twin = { contentType: 'text/html', content: `<p>${text}</p>` }
    return this.send({ type: 'message', ...(text ? { text } : {}), attachments: [...attachments, twin] }, options)
  }

  /** Pastes a picture: its bytes are read from the connector, with the bot's bearer. */
  pasteImage(bytes: Uint8Array, options?: DeliveryOptions): Promise<Turn> {
    const id = randomUUID()
    this.teams.images.set(id, Buffer.from(bytes))
    const contentUrl = `${this.teams.serviceUrl}v3/attachments/${id}/views/original`
    const twin = { contentType: 'text/html', content: `<div><img src="${contentUrl}"></div>` }
    return this.send({ type: 'message', attachments: [{ contentType: 'image/*', contentUrl }, twin] }, options)
  }

  /** Installs the bot: the two events Teams sends, in either order. */
  async install(): Promise<Turn> {
    const first = await this.send({ type: 'installationUpdate', action: 'add' })
    const bot = { id: `28:${this.teams.appId}` }
    const second = await this.send({
      type: 'conversationUpdate',
      membersAdded: [bot, { id: this.id, aadObjectId: this.aadObjectId }],
    })
    return { ...first, replies: [...first.replies, ...second.replies], statuses: [first.status, second.status] }
  }

  /** Removes the bot; from then on Teams refuses what it sends here. */
  uninstall(): Promise<Turn> {
    this.teams.unreachable.add(this.conversationId)
    return this.send({ type: 'installationUpdate', action: 'remove' })
  }

  /** Answers the bot's offer of a file. `uploadStatus` makes OneDrive refuse it. */
  consent(action: 'accept' | 'decline', on: SentMessage | string | undefined, uploadStatus?: number): Promise<Turn> {
    const message = this.messageOf(on, 'application/vnd.microsoft.teams.card.file.consent')
    const [offer] = message.activity.attachments ?? []
    const name = offer?.name ?? ''
    const uploadInfo = {
      contentUrl: `${this.teams.url}/personal/${encodeURIComponent(name)}`,
      name,
      uploadUrl: this.teams.url + this.teams.files.openUpload(uploadStatus),
      uniqueId: randomUUID(),
      fileType: name.slice(name.lastIndexOf('.') + 1),
    }
    const value = {
      type: 'fileUpload',
      action,
      context: offer?.content[`${action}Context`],
      ...(action === 'accept' ? { uploadInfo } : {}),
    }
    return this.send({ type: 'invoke', name: 'fileConsent/invoke', value, replyToId: message.id })
  }
}
