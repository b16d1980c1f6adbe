import type { Attack } from './attack'
import { forgedRequests } from './forged-requests'
import { byLicense, operation, type Refusal, refusedRequests } from './graphql-requests'
import { from, type Headers, type Target } from './target'

const endpoint = ({ url }: Target) => `${url}/api/graphql`

async function codesOf(response: Response): Promise<string> {
  const { errors = [], data = null } = (await response.json()) as Refusal
  const codes = new Set(errors.map(({ extensions: { reason, code } }) => reason ?? code))
  return [...codes, ...(data ? ['DATA'] : [])].join()
}

const overLimits: Attack = {
  name: 'documents and bodies beyond the limits, without a key and with one',
  run: async (target, tries) => {
    for (const headers of [{}, ...(target.own ? [target.own.key] : [])])
      for (const [place, [name, code, send]] of tries.select([...refusedRequests.entries()], 20))
        tries.expect(name, await codesOf(await send(endpoint(target), { ...headers, ...from(`198.18.0.${place}`) })), code)
  },
}

const foreign: Attack = {
  name: 'requests that another site makes the browser of a clerk send',
  isForOwn: true,
  run: async (target, tries) => {
    const { cookie = '' } = (await target.own?.cookieOf('clerk')) ?? {}
    for (const [name, { search, method = 'GET', headers, body }] of forgedRequests) {
      const url = search ? `${endpoint(target)}?${new URLSearchParams(search)}` : endpoint(target)
      const response = await fetch(url, { method, headers: { cookie, ...headers }, ...(body && { body }) })
      tries.expect(name, (await response.text()).includes('"License"'), false)
    }
  },
}

/** Fields of staff, agencies and authorities, each as a whole operation. */
const HELD = [
  '{ messages { totalCount } }',
  '{ accounts { totalCount } }',
  '{ settings { __typename } }',
  '{ paymentCases { totalCount } }',
  '{ payoutFiles { totalCount } }',
  '{ fileImports { totalCount } }',
  '{ agencies { id } }',
  '{ announcementHistory { totalCount } }',
  '{ overview { __typename } }',
  '{ staffSearch(text: "1") { __typename } }',
  '{ licenseStory(id: "1") { __typename } }',
  '{ ... { ... on Query { x: accounts { totalCount } } } }',
  '{ ...F } fragment F on Query { accounts { totalCount } }',
  'query ($yes: Boolean = true) { accounts @include(if: $yes) { totalCount } }',
  'mutation { accountCreate(input: {userName: "x", displayName: "x", role: ADMIN, idempotencyKey: "12345678"}) { userErrors { code } } }',
  'mutation { dayClose(input: {day: "2026-01-01", idempotencyKey: "12345678"}) { userErrors { code } } }',
  'mutation { announcementEnd(input: {announcement: "1", idempotencyKey: "12345678"}) { userErrors { code } } }',
]

const held: Attack = {
  name: 'fields of staff asked by guests, citizens, agencies and keys, however they are written',
  isForOwn: true,
  run: async (target, tries) => {
    const { own } = target
    if (!own) return
    const callers = { guest: {}, citizen: await own.cookieOf('citizen'), agency: await own.cookieOf('agency'), key: own.key }
    for (const [who, headers] of Object.entries(callers))
      for (const [place, document] of HELD.entries()) {
        const sent = { ...headers, ...from(`198.18.1.${place}`), 'sec-fetch-site': 'same-origin' }
        const response = await operation(document)(endpoint(target), sent)
        tries.expect(
          `${who}: ${document}`,
          await codesOf(response),
          /^(FORBIDDEN|SIGN_IN_NEEDED|UNAUTHENTICATED|NOT_FOR_KEYS|SCOPE_MISSING)$/,
        )
      }
  },
}

const keys: Attack = {
  name: 'keys that are none, cut, altered or in another place',
  isForOwn: true,
  run: async (target, tries) => {
    const key = target.own?.key.authorization?.slice(7) ?? ''
    const forged = [
      `${key.slice(0, -1)}`,
      `${key}x`,
      key.toUpperCase(),
      `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`,
      'tsd_',
      "' or 1=1 --",
    ]
    for (const one of forged) {
      const response = await operation('{ __typename }')(endpoint(target), { authorization: `Bearer ${one}` })
      tries.expect(
        one === key ? 'the key' : `a key of ${one.length} characters`,
        `${response.status} ${await codesOf(response)}`,
        '401 API_KEY_UNKNOWN',
      )
    }
    for (const headers of [{ 'x-api-key': key } as Headers, { cookie: `authorization=Bearer ${key}` }]) {
      const asked = operation(byLicense, { lookup: { number: '90000005', purpose: 'an attack' } })
      const response = await asked(endpoint(target), { ...headers, ...from('198.18.2.1') })
      tries.expect(`a key in ${Object.keys(headers)}`, /"License"/.test(await response.text()), false)
    }
  },
}

export const graphqlAttacks: readonly Attack[] = [overLimits, foreign, held, keys]
