import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { newRequestId, REQUEST_ID_HEADER, withRequestId } from '@/services/platform/request-id'
import type { Handler } from './routes'
import { securityHeaders } from './security-headers'

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']

/**
 * Stands in front of every handler: gives each answer its request id and the security headers, and refuses what is no
 * request for this server: another site's address as the target, and methods that nothing here has.
 */
export function front(handle: Handler, { isSecure }: { readonly isSecure: boolean }): RequestListener {
  const headers = securityHeaders(isSecure)
  return (req, res) => {
    const id = newRequestId(req.headers[REQUEST_ID_HEADER])
    req.headers[REQUEST_ID_HEADER] = id
    res.setHeader('X-Request-Id', id)
    for (const [name, value] of headers) res.setHeader(name, value)
    const status = refusalOf(req)
    if (status !== null) return refuse(res, status)
    return withRequestId(id, () => handle(req, res))
  }
}

/** A target with a host would have us answer, and redirect, for another site: `http://other.example/`, and `//other.example/`. */
function refusalOf({ method = '', url = '', rawHeaders }: IncomingMessage): 400 | 405 | null {
  if (!url.startsWith('/') || /^\/[/\\]/.test(url) || hasTwoHosts(rawHeaders)) return 400
  return METHODS.includes(method) ? null : 405
}

/** Node takes the first of them; a proxy before it may have taken the second. Names stand at even places. */
function hasTwoHosts(rawHeaders: readonly string[]): boolean {
  return rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'host').length > 1
}

function refuse(res: ServerResponse, status: 400 | 405): void {
  const allow = status === 405 ? { allow: METHODS.join(', ') } : {}
  const text = status === 405 ? 'Method not allowed' : 'Bad request'
  res.writeHead(status, { 'content-type': 'text/plain', connection: 'close', ...allow }).end(text)
}
