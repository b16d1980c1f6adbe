import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import type { CompiledOperations, OperationRequest } from './compiled-operations'
import type { Context } from './context'
import { BodyRefused, readJson } from './read-json'

type ContextOf = (req: IncomingMessage) => Context

/** GraphQL over HTTP on a bare Node request: what is compiled runs at once, all else goes through Apollo's own request pipeline. No framework between. */
export function graphqlHandler(server: ApolloServer<Context>, compiled: CompiledOperations, contextOf: ContextOf) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = req.method === 'POST' ? await readJson(req).catch(refusedOnly) : undefined
    if (body instanceof BodyRefused) return refuse(res, body)
    if (isOrdinary(body) && takesJson(req)) {
      const answer = await compiled.find(body)?.(contextOf(req), body.variables)
      if (answer) return sendJson(res, `${JSON.stringify(answer)}\n`)
    }
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: req.method ?? 'GET', headers: headersOf(req), search: searchOf(req), body },
      context: async () => contextOf(req),
    })
    await send(res, response)
  }
}

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

function sendJson(res: ServerResponse, body: string): void {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
  }
  res.writeHead(200, headers).end(body)
}

async function send(res: ServerResponse, { status = 200, headers, body }: HTTPGraphQLResponse): Promise<void> {
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
