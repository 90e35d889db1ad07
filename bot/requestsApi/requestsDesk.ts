import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Mailed, MailedRequest, Reporting } from '../claims/reporting'
import { faultOf } from '../faultOf'
import type { Caller } from './caller'
import type { CallLimit } from './callLimit'
import { headersNamed } from './headersNamed'
import { judgeCaller, type Ways } from './judgeCaller'
import type { Problem, ProblemCode } from './problemDetails'
import { problemOf } from './problemOf'
import { type Credentials, readCredentials } from './readCredentials'
import { readRawBody } from './readRawBody'
import { readReport } from './readReport'
import { reportedRequest } from './reportedRequest'
import { sendAnswer } from './sendAnswer'

interface DeskOptions {
  ways: Ways
  limit: CallLimit
  recorder: Reporting
  maxBytes: number
  /** Milliseconds for a body to arrive whole. */
  bodyTimeoutMs: number
  log: Logger
}

type Recorded = Extract<Mailed, { ok: true }>['value']
/** What became of a call; `why` is for the log. */
type Ending = ({ recorded: Recorded } | { problem: Problem; why: string; error?: unknown }) & { caller?: Caller }

/** A call whose caller is known, all of it. */
interface Call {
  request: IncomingMessage
  credentials: Credentials
  caller: Caller
  body: Buffer
}

const json = /^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i
const idempotencyForm = /^[!-~]{1,200}$/

const ends = (code: ProblemCode, why: string = code): { problem: Problem; why: string } => ({ problem: { code }, why })

function isPlainJson(request: IncomingMessage): boolean {
  const [type = '', ...more] = headersNamed(request, 'content-type')
  return more.length === 0 && json.test(type) && headersNamed(request, 'content-encoding').length === 0
}

function idempotencyKeyOf(request: IncomingMessage): string | undefined {
  const [key = '', ...more] = headersNamed(request, 'idempotency-key')
  return more.length === 0 && idempotencyForm.test(key) ? key : undefined
}

/**
 * Takes calls that report a documentation request: form, then caller, then how often, then what it says. Everything
 * the guard before it checks is checked again, since a path can be spelt in ways that pass by it.
 */
export class RequestsDesk {
  private readonly challenge: string

  constructor(private readonly options: DeskOptions) {
    const { tokens, signatures } = options.ways
    const schemes = [...(tokens ? ['Bearer'] : []), ...(signatures ? ['Claimwell-Signature'] : [])]
    this.challenge = schemes.map((scheme) => `${scheme} realm="documentation-requests"`).join(', ')
  }

  /** Answers one call; whatever it shows or says, it is answered, and no word of it is logged. */
  readonly take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { log } = this.options
    const correlationId = randomUUID()
    const ending = await this.judge(request)
    const headers = { 'X-Correlation-Id': correlationId }
    const caller = ending.caller?.id
    if ('recorded' in ending) {
      const { repeat, ...body } = ending.recorded
      const more = repeat ? { ...headers, 'Idempotent-Replayed': 'true' } : headers
      const status = sendAnswer.json(response, { status: repeat ? 200 : 201, body, headers: more })
      log.info({ correlationId, caller, status }, 'documentation request reported')
      return
    }
    const { problem, why, error } = ending
    const more = problem.code === 'unauthorized' ? { ...headers, 'WWW-Authenticate': this.challenge } : headers
    const status = sendAnswer.problem(response, problem, more)
    if (error === undefined) log.info({ correlationId, caller, status, why }, 'documentation request refused')
    else log.error({ correlationId, caller, status, ...faultOf(error) }, 'documentation request failed')
  }

  private async judge(request: IncomingMessage): Promise<Ending> {
    const { ways, maxBytes, bodyTimeoutMs } = this.options
    if (!isPlainJson(request)) return ends('mediaType')
    const credentials = readCredentials(request)
    const isTaken = credentials && (credentials.way === 'token' ? ways.tokens : ways.signatures)
    if (!isTaken) return ends('unauthorized', 'credentials')
    const body = await readRawBody(request, { maxBytes, timeoutMs: bodyTimeoutMs })
    if (!body.ok) return ends(body.reason)
    const judged = await judgeCaller(ways, credentials, body.value)
    if (!judged.ok) return judged
    const caller = judged.value
    return { ...(await this.hear({ request, credentials, caller, body: body.value })), caller }
  }

  private async hear({ request, credentials, caller, body }: Call): Promise<Ending> {
    const { limit, ways } = this.options
    const waitSeconds = limit.take(`${caller.tenantId}|${caller.way}|${caller.id}`)
    if (waitSeconds > 0) return { problem: { code: 'tooMany', retryAfterSeconds: waitSeconds }, why: 'tooMany' }
    const key = idempotencyKeyOf(request)
    if (key === undefined) return ends('idempotencyKey')
    const isAdmitted = credentials.way === 'token' || ways.signatures?.admits(credentials, key)
    if (!isAdmitted) return ends('unauthorized', 'signatureSeen')
    const report = readReport(body)
    if (!report.ok) return { problem: report.problem, why: report.problem.code }
    return this.record(reportedRequest(caller, key, report.value))
  }

  private async record(reported: MailedRequest): Promise<Ending> {
    try {
      const recorded = await this.options.recorder.record(reported)
      return recorded.ok ? { recorded: recorded.value } : { problem: problemOf(recorded.reason), why: recorded.reason }
    } catch (error) {
      // Whether it was recorded is not known; under its key it can be sent again.
      return { problem: { code: 'unavailable', retryAfterSeconds: 5 }, why: 'unavailable', error }
    }
  }
}
