import { codeAt } from '@/services/accounts/second-factor/totp'
import { TOTP_SECRET } from '../support/site'
import type { Attack } from './attack'
import { operation } from './graphql-requests'
import { from, type Headers, OWN_PAGE, type Own, type Target } from './target'

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the attack then looks at
type Answer = { data?: any; errors?: { extensions: { code: string } }[] }

async function ask({ url }: Target, document: string, variables: unknown, headers: Headers): Promise<Answer> {
  return (await (await operation(document, variables)(`${url}/api/graphql`, { ...OWN_PAGE, ...headers })).json()) as Answer
}

const atOnce = <Result>(count: number, work: (nth: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, nth) => work(nth)))

const LOOK = 'query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename } }'
const isRefused = ({ errors }: Answer) => errors?.[0]?.extensions.code === 'RATE_LIMITED'
const refusedOf = (answers: readonly Answer[]) => answers.filter(isRefused).length

const limits: Attack = {
  name: 'limits of look-ups, asked for at one moment',
  isForOwn: true,
  mayChange: ['access_log'],
  run: async (target, tries) => {
    const own = target.own as Own
    const guest = (nth: number) => ({ lookup: { number: String(94_000_000 + nth), expiresOn: '2029-01-01' } })
    const guests = await atOnce(100, (nth) => ask(target, LOOK, guest(nth), from('198.51.101.1')))
    tries.expect('a guest with 100 licences', refusedOf(guests) >= 40, true)
    const session = await own.cookieOf('citizen')
    const citizen = await atOnce(60, (nth) =>
      ask(target, LOOK, { lookup: { number: String(95_000_000 + nth) } }, { ...session, ...from(`198.51.102.${nth}`) }),
    )
    tries.expect('a citizen with 60 licences', refusedOf(citizen) >= 40, true)
  },
}

const ISSUE = `mutation ($input: ClearanceCertificateIssueInput!) { clearanceCertificateIssue(input: $input) { certificate { number } } }`
const SHARE = `mutation ($input: ClearanceCertificateShareInput!) { clearanceCertificateShare(input: $input) { shareCode } }`
const OPEN = `mutation ($input: ClearanceCertificateOpenInput!) { clearanceCertificateOpen(input: $input) { userErrors { code } } }`

const shareCodes: Attack = {
  name: 'a share code that opens once, opened by many at one moment',
  isForOwn: true,
  mayChange: ['clearance_certificates', 'audit_log'],
  run: async (target, tries) => {
    const lookup = { number: '90000001', expiresOn: '2031-01-31' }
    const key = () => ({ idempotencyKey: crypto.randomUUID() })
    const place = from('198.51.101.2')
    const issued = await ask(target, ISSUE, { input: { lookup, ...key() } }, place)
    const { number } = issued.data.clearanceCertificateIssue.certificate
    const shared = await ask(target, SHARE, { input: { lookup, number, ...key() } }, place)
    const { shareCode } = shared.data.clearanceCertificateShare
    const open = (nth: number) => ask(target, OPEN, { input: { shareCode, ...key() } }, from(`198.51.103.${nth}`))
    const opened = [...(await atOnce(20, open)), await open(21)]
    const times = opened.filter(({ data }) => data?.clearanceCertificateOpen.userErrors.length === 0).length
    // On a machine that is too busy the one that opened it may be told that it took too long.
    tries.expect('that it opens more than once', times > 1, false)
  },
}

const cookiesOf = (response: Response) => response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')

async function step({ url }: Target, cookies: readonly string[], fields: Record<string, string>, address: string): Promise<Response> {
  const body = new URLSearchParams({ callbackUrl: '/en/staff', ...fields })
  const headers = { cookie: cookies.join('; '), ...from(address) }
  return fetch(`${url}/api/auth/callback/credentials`, { method: 'POST', body, headers, redirect: 'manual' })
}

const isSignedIn = (response: Response) => cookiesOf(response).some((one) => /^(__Secure-)?next-auth\.session-token=./.test(one))

const signingIn: Attack = {
  name: 'a code of an authenticator, and guesses of a password, sent at one moment',
  isForOwn: true,
  run: async (target, tries) => {
    const own = target.own as Own
    const token = await fetch(`${target.url}/api/auth/csrf`)
    const { csrfToken } = (await token.json()) as { csrfToken: string }
    const first = await step(target, cookiesOf(token), { csrfToken, userName: 'finance', password: own.password }, '198.51.101.3')
    const cookies = [...cookiesOf(token), ...cookiesOf(first)]
    tries.expect('the password alone', [isSignedIn(first), /sign-in\/code/.test(first.headers.get('location') ?? '')], [false, true])
    const code = codeAt(TOTP_SECRET, new Date())
    const all = await atOnce(8, () => step(target, cookies, { csrfToken, code }, '198.51.101.3'))
    tries.expect('how many sign in with one code', all.filter(isSignedIn).length, 1)
    const guesses = await atOnce(20, (nth) =>
      step(target, cookiesOf(token), { csrfToken, userName: 'auditor', password: `guess ${nth}` }, '198.51.101.4'),
    )
    const looked = guesses.filter((response) => /error=wrong/.test(response.headers.get('location') ?? '')).length
    tries.expect('guesses that were looked at', looked <= 5, true)
  },
}

const MESSAGE = 'mutation ($input: MessageSendInput!) { messageSend(input: $input) { reference userErrors { code } } }'

const repeats: Attack = {
  name: 'one action under one key, sent by many at one moment',
  isForOwn: true,
  mayChange: ['messages'],
  run: async (target, tries) => {
    const { sql } = target.own as Own
    const count = async () => Number((await sql`select count(*) from messages`)[0]?.count)
    const before = await count()
    const input = { kind: 'CONTACT', text: 'One message', language: 'EN', idempotencyKey: crypto.randomUUID() }
    await atOnce(12, () => ask(target, MESSAGE, { input }, from('198.51.101.5')))
    tries.expect('messages that are kept', (await count()) - before, 1)
  },
}

export const raceAttacks: readonly Attack[] = [limits, shareCodes, signingIn, repeats]
