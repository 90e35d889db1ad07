import type { KeptFile } from '../../rules/keptFile'
import type { HistoryEvent } from '../claims/ports'
import { cleanFileName } from '../files/cleanFileName'
import { readableJson } from '../package/readableJson'
import type { ExportInput } from './exportInput'
import { withNames } from './withNames'

const instant = (at: number) => new Date(at).toISOString()

/** Where a file lies in the zip: numbered, so that two of one name are two. */
export const exportedFileName = (file: Pick<KeptFile, 'name'>, index: number): string =>
  `files/${String(index + 1).padStart(4, '0')}-${cleanFileName(file.name)}`

const eventJson = ({ seq, at, by, code, params, hash }: HistoryEvent) => ({
  seq,
  at: instant(at),
  by,
  code,
  params,
  hash,
})

function profileOf({ person, conversation, calendarSince }: ExportInput) {
  const { name, locale, timeZone, preferences, welcomedAt, remindedOn, teamsId, tenantId, id } = person
  return {
    name,
    tenantId,
    userId: id,
    teamsId,
    locale,
    timeZone,
    preferences,
    welcomedAt: welcomedAt === undefined ? undefined : instant(welcomedAt),
    remindedOn,
    reachedAt: conversation && { conversationId: conversation.id, unreachable: conversation.unreachable },
    calendarAddressSince: calendarSince === undefined ? undefined : instant(calendarSince),
  }
}

function filesOf({ files, promised }: ExportInput) {
  return {
    kept: files.map((file, index) => ({
      at: instant(file.receivedAt),
      name: file.name,
      path: exportedFileName(file, index),
      sha256: file.sha256,
      size: file.size,
      type: file.type,
      keptUntil: file.retainUntil,
      id: file.id,
    })),
    sent: promised.map(({ name, state, reason, fileId, receivedAt }) => ({
      at: instant(receivedAt),
      name,
      state,
      reason,
      fileId,
    })),
  }
}

/** Everything but the files themselves: path in the zip → content, as readable JSON. */
export function exportDocuments(input: ExportInput): Map<string, string> {
  const { claims, reminders, talks, elsewhere, funds, names, person, askedFor } = input
  const json = (value: unknown) => readableJson(withNames(value, names, person.id))
  const documents = new Map<string, string>([
    ['profile.json', readableJson(profileOf(input))],
    ['files.json', json(filesOf(input))],
    [
      'reminders.json',
      json(reminders.map(({ tenantId: _t, personId: _p, dueAt, ...row }) => ({ ...row, dueAt: instant(dueAt) }))),
    ],
    ['talks.json', json(talks)],
    [
      'elsewhere.json',
      json({
        // What was done there is somebody else's claim: that it was done is the person's.
        onOthersClaims: elsewhere.map(({ at, code }) => ({ at: instant(at), code })),
        // What a colleague asked them for; nothing else of that claim.
        askedFor: askedFor.map(({ state, body }) => ({
          ...body,
          state,
          askedAt: instant(body.askedAt),
          at: instant(body.at),
        })),
        funds: funds.map(({ at, ...fund }) => ({ ...fund, at: instant(at) })),
      }),
    ],
  ])
  for (const { claim, history, requests, asks } of claims) {
    const { ownerId: _owner, tenantId: _tenant, createdAt, updatedAt, ...rest } = claim
    const told = {
      ...rest,
      createdAt: instant(createdAt),
      updatedAt: instant(updatedAt),
      history: history.map(eventJson),
      requests: requests.map(({ tenantId: _of, ...request }) => request),
      askedOfColleagues: asks.map(({ tenantId: _of, ...ask }) => ask),
    }
    documents.set(`claims/${claim.id}.json`, json(told))
  }
  return documents
}
