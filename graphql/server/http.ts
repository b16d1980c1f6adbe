import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server'
import { type FormattedExecutionResult, GraphQLError } from 'graphql'
import { isUnavailable } from '@/db/client/unavailable'
import { costExtension, costHeaders } from '@/graphql/admission/cost-headers'
import { readingPoints } from '@/graphql/admission/document-text'
import { spendOnReading } from '@/graphql/admission/spending'
import { textsOf } from '@/graphql/lib/localized-text'
import { type CompiledOperations, type FormatError, textOf } from './compiled-operations'
import type { Context } from './context'
import { lateAnswer, withTimeout } from './deadline'
import type { NamedRequest, OperationRequest } from './operation-request'
import { networkTurns } from './operations-under-way'
import { hashIn, withDocument } from './persisted'
import { BodyRefused, readJson } from './read-json'
import { requestInSearch, searchWith } from './read-search'

type ContextOf = (req: IncomingMessage) => Context

type Handling = {
  readonly server: ApolloServer<Context>
  readonly compiled: CompiledOperations
  readonly formatError: FormatError
  readonly contextOf: ContextOf
}

/** Writes one answer. */
type Reply = (res: ServerResponse) => void | Promise<void>

/** GraphQL over HTTP on a bare Node request: what is compiled runs at once, all else goes through Apollo's own request pipeline. No framework between. */
export function graphqlHandler({ server, compiled, formatError, contextOf }: Handling) {
  const inTurn = networkTurns()
  const replyTo = async (req: IncomingMessage, body: unknown): Promise<Reply> => {
    const context = contextOf(req)
    try {
      return await inTurn(context, () => answerTo(req, body, context))
    } catch (error) {
      if (isUnavailable(error)) throw error
      return (res) => refuseWith(res, asGraphQLError(error), formatError)
    }
  }
  const answerTo = async (req: IncomingMessage, body: unknown, context: Context): Promise<Reply> => {
    const inSearch = req.method === 'GET' ? requestInSearch(searchOf(req)) : null
    const sent = inSearch ?? body
    const isCacheable = inSearch !== null && hashIn(inSearch) !== null
    if (!isRequest(sent)) return run(req, sent, { context, isCacheable })
    const request = await withDocument(sent, context)
    if (sent.query !== undefined && !compiled.isKnown(sent.query)) await spendOnReading(context, readingPoints(sent.query))
    return run(req, request, { context, isCacheable })
  }
  const run = async (
    req: IncomingMessage,
    request: unknown,
    { context, isCacheable }: { context: Context; isCacheable: boolean },
  ): Promise<Reply> => {
    const isQuick = (isCacheable || req.method === 'POST') && isOrdinary(request) && takesJson(req)
    const answer = isQuick && (await compiled.find(request)?.(context, request.variables))
    if (answer) return (res) => sendAnswer(res, answer, context, isCacheable)
    const httpGraphQLRequest = isCacheable ? asGet(request as NamedRequest) : asSent(req, request)
    const response = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context })
    return (res) => send(res, response, isCacheable ? cacheControl(context) : NOT_CACHED)
  }
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = req.method === 'POST' ? await readJson(req).catch(refusedOnly) : undefined
    if (body instanceof BodyRefused) return refuse(res, body)
    const reply = await withTimeout(replyTo(req, body), replyLate)
    await reply(res)
  }
}

function asSent(req: IncomingMessage, request: unknown): HTTPGraphQLRequest {
  const { method = 'GET' } = req
  return { method, headers: headersOf(req), search: searchOf(req), body: method === 'POST' ? request : undefined }
}

/** A GET has no cookies here, so that no page can trick a browser into anything: Apollo's guard against that is satisfied by the header. */
function asGet(request: NamedRequest): HTTPGraphQLRequest {
  return { method: 'GET', headers: new HeaderMap([['content-type', 'application/json']]), search: searchWith(request), body: undefined }
}

const NOT_CACHED = 'no-store'

/** An answer to a key tells what it cost, so nobody else may have it. */
function cacheControl({ admitted: { maxAge }, apiKey }: Context): string {
  return maxAge > 0 && apiKey === null ? `public, max-age=${maxAge}` : NOT_CACHED
}

const replyLate: Reply = (res) => sendJson(res, 503, lateAnswer)

/** A fault of ours is told like any other, masked. */
function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  const originalError = error instanceof Error ? error : new Error(String(error))
  return new GraphQLError('', { originalError, extensions: { http: { status: 500 } } })
}

function refusedOnly(error: unknown): BodyRefused {
  if (error instanceof BodyRefused) return error
  throw error
}

/** Something that may name a document by its hash. */
function isRequest(body: unknown): body is NamedRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  const { query } = body as Record<string, unknown>
  return query === undefined || typeof query === 'string'
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

function sendAnswer(res: ServerResponse, answer: FormattedExecutionResult, context: Context, isCacheable: boolean): void {
  const { charge } = context.admitted
  const headers = { 'cache-control': isCacheable && !answer.errors ? cacheControl(context) : NOT_CACHED }
  const text = textOf(answer)
  if (!charge) sendText(res, 200, text, headers)
  else sendText(res, 200, `${text.slice(0, -1)},"extensions":${JSON.stringify(costExtension(charge))}}`, costHeaders(charge))
}

/** A refusal of the whole request, with the status and headers that its `extensions.http` says, which are not for the caller. */
function refuseWith(res: ServerResponse, error: GraphQLError, formatError: FormatError): void {
  const { http, ...extensions } = error.extensions as { http?: { status?: number; headers?: Map<string, string> } }
  const formatted = formatError({ message: error.message, extensions }, error)
  sendJson(res, http?.status ?? 200, { errors: [formatted] }, Object.fromEntries(http?.headers ?? []))
}

function sendJson(res: ServerResponse, status: number, answer: object, more: Record<string, string> = {}): void {
  sendText(res, status, JSON.stringify(answer), more)
}

function sendText(res: ServerResponse, status: number, text: string, more: Record<string, string>): void {
  const body = `${text}\n`
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    ...more,
  }
  res.writeHead(status, headers).end(body)
}

async function send(res: ServerResponse, response: HTTPGraphQLResponse, cached: string): Promise<void> {
  const { headers, body } = response
  const status = statusOf(response)
  const sent: Record<string, string> = { 'cache-control': status === 200 ? cached : NOT_CACHED, ...Object.fromEntries(headers) }
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
  res.end(JSON.stringify({ errors: [{ message, extensions: { code, userMessage: textsOf('errors')[code] } }] }))
}
