import { AsyncLocalStorage } from 'node:async_hooks'
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { parse, serialize } from 'cookie'
import { KNOWN_BROWSER_COOKIE } from './execute'

const SECONDS = 180 * 24 * 3_600
const PROOF = /^([\w-]{22})\.([\w-]{43})$/

/**
 * What a cookie proves, so that others' guesses do not keep a browser out: a digest of the licence that this browser has proved, the same
 * each time. Null for none of ours.
 */
export function knownBrowser(cookie: string | undefined, secret: string): string | null {
  const [, licence = '', signature = ''] = PROOF.exec(cookie ?? '') ?? []
  const expected = Buffer.from(signatureOf(licence, secret))
  const actual = Buffer.from(signature)
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? licence : null
}

/** The cookie's value for a browser that has proved this licence. Who reads it cannot tell which one. */
export function knownBrowserProof(licence: string, secret: string): string {
  const digest = keyed(`licence ${licence}`, secret).slice(0, 22)
  return `${digest}.${signatureOf(digest, secret)}`
}

function signatureOf(digest: string, secret: string): string {
  return keyed(`known browser ${digest}`, secret)
}

function keyed(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url')
}

type Visit = { readonly res: ServerResponse; readonly isSecure: boolean; known: string | undefined }

const visits = new AsyncLocalStorage<Visit>()

type Handler = (req: IncomingMessage, res: ServerResponse) => unknown

/** What a page of `handle` proves is remembered in the browser that it is for. */
export function withVisit(handle: Handler, isSecure: boolean): Handler {
  return (req, res) => visits.run({ res, isSecure, known: knownBrowserCookie(req.headers.cookie) }, () => handle(req, res))
}

export function knownBrowserCookie(header: string | undefined): string | undefined {
  return header?.includes(KNOWN_BROWSER_COOKIE) ? parse(header)[KNOWN_BROWSER_COOKIE] : undefined
}

/** Has the browser of the page that is being answered remembered; nothing happens outside a page. */
export function rememberBrowser(licence: string, secret: string): void {
  const visit = visits.getStore()
  const proof = knownBrowserProof(licence, secret)
  if (!visit || visit.known === proof || visit.res.headersSent) return
  visit.known = proof
  const attributes = { httpOnly: true, sameSite: 'lax', secure: visit.isSecure, path: '/', maxAge: SECONDS } as const
  visit.res.appendHeader('set-cookie', serialize(KNOWN_BROWSER_COOKIE, proof, attributes))
}
