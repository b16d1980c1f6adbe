import type { ServerResponse } from 'node:http'
import type { Handler } from './routes'

/** What is shown instead of a page that broke while it was drawn; its styles and scripts need the nonce. */
export type FaultPage = (path: string, nonce: string) => string

/**
 * The pages of `handle` without the framework's scripts. Every page of the service works without them, and they are nine tenths of what a page weighs: the
 * runtime, and each page's content a second time for it. A script of ours stays where its tag says `data-keep`.
 * A page that broke would need the runtime to say so: `faultPage` says it instead.
 */
export function stripScripts(handle: Handler, faultPage: FaultPage): Handler {
  return (req, res) => {
    const pieces: Buffer[] = []
    const { write, end } = res
    const flushHeaders = res.flushHeaders.bind(res)
    const isPage = () => String(res.getHeader('content-type') ?? '').startsWith('text/html')
    // Next sends the head with the first piece; the status is known only at the last.
    res.flushHeaders = () => (isPage() ? undefined : flushHeaders())
    res.write = (...args: unknown[]): boolean => {
      if (!isPage()) return Reflect.apply(write, res, args)
      const { bytes, callback } = read(args)
      pieces.push(bytes)
      callback?.()
      return true
    }
    res.end = (...args: unknown[]): ServerResponse => {
      const { bytes, callback } = read(args)
      const html = Buffer.concat([...pieces, bytes])
      if (!isPage() || html.length === 0) return Reflect.apply(end, res, args)
      return Reflect.apply(end, res, [settle(res, html.toString(), faultPage, req.url ?? '/'), ...(callback ? [callback] : [])])
    }
    return handle(req, res)
  }
}

/** Where a page says another status than 200: React moves it into the head. */
const STATUS = /<meta name="page-status" content="(403|429)"\/>/

/** The arguments of `write` and `end`: bytes or text with its encoding, and what to call then. */
function read(args: readonly unknown[]): { bytes: Buffer; callback: (() => void) | undefined } {
  const [chunk, encoding] = args
  const callback = args.find((arg): arg is () => void => typeof arg === 'function')
  if (typeof chunk === 'string')
    return { bytes: Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'), callback }
  return { bytes: chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0), callback }
}

function settle(res: ServerResponse, html: string, faultPage: FaultPage, path: string): Buffer {
  const status = STATUS.exec(html.slice(0, html.indexOf('</head>')))?.[1]
  if (status && !res.headersSent) res.statusCode = Number(status)
  const isBroken = html.includes('<html id="__next_error__"')
  const body = Buffer.from(isBroken ? faultPage(path, nonceOf(res)) : withoutScripts(html))
  if (!res.headersSent && res.hasHeader('content-length')) res.setHeader('content-length', body.length)
  return body
}

function nonceOf(res: ServerResponse): string {
  return /'nonce-([^']+)'/.exec(String(res.getHeader('content-security-policy')))?.[1] ?? ''
}

/** React escapes every "<" of a text and of an attribute, so what looks like a tag is one. Its comments are for its scripts only. */
function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => (/^<script\b[^>]*\bdata-keep\b/.test(script) ? script : ''))
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
}
