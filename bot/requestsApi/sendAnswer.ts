import type { ServerResponse } from 'node:http'
import { type Problem, problemDetails } from './problemDetails'

interface Answer {
  status: number
  body: unknown
  type: string
  headers?: Record<string, string>
}

const always = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

function send(response: ServerResponse, { status, body, type, headers = {} }: Answer): number {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    ...always,
    ...headers,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(text),
    // A body that was not read to its end: the connection cannot serve another call.
    ...(response.req.complete ? {} : { Connection: 'close' }),
  })
  response.end(text)
  return status
}

/** Answers an API call, with JSON or problem details; both give the status. */
export const sendAnswer = {
  json: (response: ServerResponse, answer: { status: number; body: unknown; headers: Record<string, string> }) =>
    send(response, { ...answer, type: 'application/json; charset=utf-8' }),
  problem: (response: ServerResponse, problem: Problem, headers: Record<string, string> = {}) => {
    const body = problemDetails(problem)
    const { retryAfterSeconds: seconds } = problem
    const more = seconds === undefined ? headers : { ...headers, 'Retry-After': String(seconds) }
    return send(response, { status: body.status, body, type: 'application/problem+json', headers: more })
  },
}
