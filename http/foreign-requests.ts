import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isFromThisSite } from '@/domain/values/same-origin'
import type { Handler } from './routes'

/** What is shown to somebody whom another site sent to a file: a link to it. Its styles need the nonce. */
export type ClickPage = (path: string, nonce: string) => string

/** It takes cookies of pages of this site alone (`graphql/`), so that anybody's page may ask as a guest. */
const GUARDED_BY_ITSELF = '/api/graphql'

/**
 * Stands before every handler: of what another site makes a browser send, only pages are answered. No form of another site
 * is taken, and no file is made or noted in somebody's name before a click here.
 */
export function refuseForeign(handle: Handler, clickPage: ClickPage): RequestListener {
  return (req, res) => {
    const path = req.url?.split(/[?#]/)[0] ?? '/'
    if (path === GUARDED_BY_ITSELF || isFromThisSite((name) => textOf(req.headers[name]))) return handle(req, res)
    if (req.method === 'POST') return refuse(res)
    return isFile(path) ? offer(req, res, clickPage) : handle(req, res)
  }
}

/** All that is no page: the paths of the server itself, and routes below a language whose names end as files do. */
function isFile(path: string): boolean {
  return path.startsWith('/api/') || /^\/\w+\/.*\.\w+$/.test(decoded(path))
}

/** As the router of the pages reads it: there `%2E` is a dot. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function refuse(res: ServerResponse): void {
  res.writeHead(403, { 'content-type': 'text/plain', connection: 'close' }).end('Forbidden: sent by another site')
}

function offer(req: IncomingMessage, res: ServerResponse, clickPage: ClickPage): void {
  const nonce = randomUUID()
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'cache-control': 'no-store' }
  res.writeHead(403, headers).end(req.method === 'HEAD' ? undefined : clickPage(req.url ?? '/', nonce))
}

function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
