import { createHash } from 'node:crypto'

/** A look at a licence that a program would need no more for than a session. */
const LOOK_UP = '{license(lookup:{number:"90000005"}){__typename}}'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const BY_HASH = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(LOOK_UP) } })

/** What a browser sends for a page. */
export type Sent = {
  readonly search?: Record<string, string>
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

export const JSON_BODY = JSON.stringify({ query: LOOK_UP })
const FOREIGN = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }

/** What another site makes a browser send to the endpoint, in the session of whoever uses it. */
export const forgedRequests: readonly (readonly [string, Sent])[] = [
  ['a link with the document', { search: { query: LOOK_UP } }],
  ['a link with the document and its hash, as any page can compute it', { search: { query: LOOK_UP, extensions: BY_HASH } }],
  ['a link with the hash alone', { search: { extensions: BY_HASH } }],
  ['a link that says it needs no guard', { search: { query: LOOK_UP }, headers: { 'apollo-require-preflight': '1' } }],
  [
    'a form',
    {
      method: 'POST',
      headers: { ...FOREIGN, 'content-type': 'application/x-www-form-urlencoded' },
      body: `query=${encodeURIComponent(LOOK_UP)}`,
    },
  ],
  ['a form whose one field reads like JSON', { method: 'POST', headers: { ...FOREIGN, 'content-type': 'text/plain' }, body: JSON_BODY }],
  ['a form with files', { method: 'POST', headers: { ...FOREIGN, 'content-type': 'multipart/form-data; boundary=x' }, body: JSON_BODY }],
  ['JSON from another site', { method: 'POST', headers: { ...FOREIGN, 'content-type': 'application/json' }, body: JSON_BODY }],
  [
    'JSON from a sister site',
    { method: 'POST', headers: { 'sec-fetch-site': 'same-site', 'content-type': 'application/json' }, body: JSON_BODY },
  ],
  [
    'JSON from a page without an origin',
    { method: 'POST', headers: { origin: 'null', 'content-type': 'application/json' }, body: JSON_BODY },
  ],
  ['a method that changes nothing', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON_BODY }],
  ['a method without an answer', { method: 'HEAD' }],
]
