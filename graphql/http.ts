import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'
import type { Charge } from './admission'
import type { CompiledOperations, OperationRequest } from './compiled-operations'
import type { Context } from './context'
import { inTime, lateAnswer } from './deadline'
import { BodyRefused, readJson } from './read-json'
import { costExtension, costHeaders } from './told-cost'

type ContextOf = (req: IncomingMessage) => Context

/** Writes one answer. */
type Reply = (res: ServerResponse) => void | Promise<void>

/** GraphQL over HTTP on a bare Node request: what is compiled runs at once, all else goes through Apollo's own request pipeline. No framework between. */
export function graphqlHandler(server: ApolloServer<Context>, compiled: CompiledOperations, contextOf: ContextOf) {
  const replyTo = async (req: IncomingMessage, body: unknown): Promise<Reply> => {
    const context = contextOf(req)
    if (isOrdinary(body) && takesJson(req)) {
      const answer = await compiled.find(body)?.(context, body.variables)
      if (answer) return (res) => sendAnswer(res, answer, context.charged.current)
    }
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: req.method ?? 'GET', headers: headersOf(req), search: searchOf(req), body },
      context: async () => context,
    })
    return (res) => send(res, response)
  }
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = req.method === 'POST' ? await readJson(req).catch(refusedOnly) : undefined
    if (body instanceof BodyRefused) return refuse(res, body)
    const reply = await inTime(replyTo(req, body), replyLate)
    await reply(res)
  }
}

const replyLate: Reply = (res) => sendJson(res, 503, lateAnswer)

function refusedOnly(error: unknown): BodyRefused {
  if (error instanceof BodyRefused) return error
  throw error
}

/** A document with variables and nothing else: no batch, no extension, no mistake that Apollo would have to name. */
function isOrdinary(body: unknown): body is OperationRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  const { query, operationName, variables, extensions } = body as Record<string, unknown>
  return typeof query === 'string' && isNameOrMissing(operationName) && isRecordOrMissing(variables) && extensions === undefined
}

const isNameOrMissing = (value: unknown) => value == null || typeof value === 'string'
const isRecordOrMissing = (value: unknown) => value == null || (typeof value === 'object' && !Array.isArray(value))

/** Without asking for another media type, or several: those are for Apollo to choose from. */
function takesJson({ headers: { accept } }: IncomingMessage): boolean {
  return accept === undefined || accept === '*/*' || accept === 'application/json'
}

function sendAnswer(res: ServerResponse, answer: FormattedExecutionResult, charge: Charge | null): void {
  if (charge) sendJson(res, 200, { ...answer, extensions: { ...answer.extensions, ...costExtension(charge) } }, costHeaders(charge))
  else sendJson(res, 200, answer)
}

function sendJson(res: ServerResponse, status: number, answer: object, more: Record<string, string> = {}): void {
  const body = `${JSON.stringify(answer)}\n`
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    ...more,
  }
  res.writeHead(status, headers).end(body)
}

async function send(res: ServerResponse, response: HTTPGraphQLResponse): Promise<void> {
  const { headers, body } = response
  const status = statusOf(response)
  const sent: Record<string, string> = { 'cache-control': 'no-store', ...Object.fromEntries(headers) }
  if (body.kind === 'complete') {
    sent['content-length'] = String(Buffer.byteLength(body.string))
    res.writeHead(status, sent).end(body.string)
    return
  }
  res.writeHead(status, sent)
  for await (const chunk of body.asyncIterator) res.write(chunk)
  res.end()
}

/** A wrong operation, as opposed to a request that is none, is answered with 200 in plain JSON: only GraphQL's own media type has statuses for it. */
function statusOf({ status = 200, headers, body }: HTTPGraphQLResponse): number {
  if (status !== 400 || body.kind !== 'complete' || !headers.get('content-type')?.startsWith('application/json')) return status
  const { errors }: FormattedExecutionResult = JSON.parse(body.string)
  return errors?.some(({ extensions }) => extensions?.code === 'BAD_REQUEST') ? status : 200
}

function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?')
  return start < 0 ? '' : url.slice(start)
}

function headersOf(req: IncomingMessage): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

function refuse(res: ServerResponse, { status, code, message }: BodyRefused): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
  res.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}
