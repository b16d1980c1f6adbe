import type { Attack } from './attack'
import { exchange, from } from './target'

const HIDDEN = 'GET /api/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n'
const chunkedBody = `0\r\n\r\n${HIDDEN}`
const post = (headers: string, body: string) => `POST /en/violations/inquiry HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n${body}`

/** Messages about whose end two servers could disagree. The second request of each must not be answered. */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  'a length and chunks': post('Content-Length: 4\r\nTransfer-Encoding: chunked', chunkedBody),
  'chunks and a length': post(`Transfer-Encoding: chunked\r\nContent-Length: ${chunkedBody.length}`, chunkedBody),
  'two lengths': post('Content-Length: 0\r\nContent-Length: 5', `hello${HIDDEN}`),
  'two lengths in one line': post('Content-Length: 0, 5', `hello${HIDDEN}`),
  'a length with a sign': post('Content-Length: +0', HIDDEN),
  'a length in hexadecimal': post('Content-Length: 0x0', HIDDEN),
  'an encoding with a space before the colon': post('Transfer-Encoding : chunked', chunkedBody),
  'an encoding that is none': post('Transfer-Encoding: xchunked', chunkedBody),
  'an encoding twice': post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', chunkedBody),
  'an encoding behind another': post('Transfer-Encoding: chunked, identity', chunkedBody),
  'an encoding with a tab': post('Transfer-Encoding:\x0bchunked', chunkedBody),
  'a folded header': post('X: y\r\n Transfer-Encoding: chunked', HIDDEN),
  'a header with a NUL': post('X: \0y', HIDDEN),
  'a chunk of a size that is none': post('Transfer-Encoding: chunked', `x\r\n\r\n${HIDDEN}`),
  'a chunk with a sign': post('Transfer-Encoding: chunked', `-1\r\n\r\n${HIDDEN}`),
  'a chunk size of 70 digits': post('Transfer-Encoding: chunked', `${'f'.repeat(70)}\r\n\r\n${HIDDEN}`),
  'bare line feeds': `POST /en/violations/inquiry HTTP/1.1\nHost: localhost\nContent-Length: 4\nTransfer-Encoding: chunked\n\n${chunkedBody}`,
  'a line feed in a header': post('X: y\nTransfer-Encoding: chunked', chunkedBody),
  'no host': `GET /en HTTP/1.1\r\n\r\n${HIDDEN}`,
  'two hosts': `GET /en HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n${HIDDEN}`,
  'a version that is none': `GET /en HTTP/9.9\r\nHost: localhost\r\n\r\n${HIDDEN}`,
  'no version': `GET /en\r\n\r\n${HIDDEN}`,
}

export const ambiguousMessages: Attack = {
  name: 'messages about whose end two servers could disagree',
  run: async ({ url }, tries) => {
    const tried = Object.entries(AMBIGUOUS).map(async ([name, bytes]) => {
      const answer = await exchange(url, bytes, 1_000)
      tries.expect(name, /"status":"live"/.test(answer) ? 'the hidden request was answered' : 'refused', 'refused')
    })
    await Promise.all(tried)
  },
}

export const longMessages: Attack = {
  name: 'heads and bodies that are too long',
  run: async ({ url }, tries) => {
    const line = (text: string) => `GET /en HTTP/1.1\r\nHost: localhost\r\n${text}\r\n\r\n`
    const statusOf = async (bytes: string) => /^HTTP\/1\.1 (\d+)/.exec(await exchange(url, bytes))?.[1] ?? 'closed'
    tries.expect('a header of 70 kB', await statusOf(line(`X: ${'x'.repeat(70_000)}`)), /^(431|closed)$/)
    tries.expect(
      '3,000 headers',
      await statusOf(line(Array.from({ length: 3_000 }, (_, n) => `X-${n}: ${'x'.repeat(20)}`).join('\r\n'))),
      /^(431|closed)$/,
    )
    tries.expect('a path of 70 kB', await statusOf(`GET /${'x'.repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`), /^(431|414|closed)$/)
    const form = (length: string) => `POST /en/verify/check HTTP/1.1\r\nHost: localhost\r\n${length}\r\n\r\n`
    tries.expect('a form of 1 GB', await statusOf(form('Content-Length: 1000000000')), '413')
    tries.expect('a form without a length', await statusOf(form('Transfer-Encoding: chunked')), '411')
  },
}

const get = (path: string, headers: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n`

/** Requests that Node hands to something else than its handler of requests, and what may come of each. */
const BESIDE: Readonly<Record<string, readonly [string, RegExp]>> = {
  'an upgrade of a page': [
    get('/en', 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='),
    /^$|X-Request-Id/i,
  ],
  'an upgrade of the live reload': [
    get('/_next/webpack-hmr', 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='),
    /^$|X-Request-Id/i,
  ],
  'an upgrade to HTTP/2': [
    get('/en', 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__'),
    /^$|X-Request-Id/i,
  ],
  'HTTP/2 at once': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /^(HTTP\/1\.1 (400|505)[\s\S]*)?$/],
  'a tunnel': ['CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', /^(HTTP\/1\.1 4[\s\S]*)?$/],
  'something else expected': [get('/en', 'Expect: the-unexpected'), /^HTTP\/1\.1 417 /],
}

export const besideTheHandler: Attack = {
  name: 'upgrades, tunnels and expectations, which pass by the handler of requests',
  run: async ({ url }, tries) => {
    const tried = Object.entries(BESIDE).map(async ([name, [bytes, expected]]) =>
      tries.expect(name, await exchange(url, bytes, 1_000), expected),
    )
    await Promise.all(tried)
  },
}

/** A body of which all but the end is sent: it waits in memory. */
const unended = (nth: number) =>
  `POST ${nth % 2 ? '/api/graphql' : '/en/verify/check'} HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 198.18.20.1\r\nContent-Type: application/json\r\nContent-Length: 20000\r\n\r\n${'x'.repeat(19_000)}`

export const unendedBodies: Attack = {
  name: 'bodies that do not end, from one network',
  isForOwn: true,
  run: async ({ url }, tries) => {
    const all = Array.from({ length: 200 }, (_, nth) => exchange(url, unended(nth), 2_500))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const sent = {
      method: 'POST',
      body: '{"query":"{ __typename }"}',
      headers: { 'content-type': 'application/json', ...from('198.18.20.2') },
    }
    tries.expect('another network meanwhile', (await fetch(`${url}/api/graphql`, sent)).status, 200)
    const refused = (await Promise.all(all)).filter((answer) => answer.startsWith('HTTP/1.1 503 ')).length
    tries.expect('bodies that are waited for', 200 - refused <= 128, true)
  },
}
