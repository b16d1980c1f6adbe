import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import type { Context } from './context'
import { BodyRefused, readJson } from './read-json'

/** GraphQL over HTTP on a bare Node request: Apollo's own request pipeline, no framework between. */
export function graphqlHandler(server: ApolloServer<Context>, contextOf: (req: IncomingMessage) => Context) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = req.method === 'POST' ? await readJson(req).catch(refusedOnly) : undefined
    if (body instanceof BodyRefused) return refuse(res, body)
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
