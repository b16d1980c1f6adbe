import { encode } from 'next-auth/jwt'
import { SESSION_SECRET } from '../support/api'
import { sessionToken } from '../support/session'
import type { Attack } from './attack'
import { operation } from './graphql-requests'
import { from, OWN_PAGE, type Own, type Target } from './target'

const NAME = 'next-auth.session-token'
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)

/** Who the API and the pages take the sender of a cookie for: the role, or nobody. */
async function whoIs({ url }: Target, cookie: string): Promise<string> {
  const asked = await operation('{ me { role } }')(`${url}/api/graphql`, { cookie, ...OWN_PAGE, ...from('198.18.5.1') })
  const { data } = (await asked.json()) as { data?: { me?: { role?: string } } | null }
  const page = await fetch(`${url}/en/staff/accounts`, { headers: { cookie, ...from('198.18.5.2') }, redirect: 'manual' })
  await page.arrayBuffer()
  return [data?.me?.role ?? 'nobody', [303, 307].includes(page.status) ? 'asked to sign in' : page.status].join(', ')
}

const NOBODY = 'nobody, asked to sign in'

const overage: Attack = {
  name: 'sessions that are over: old, idle, ended, of another version, of a disabled account',
  isForOwn: true,
  run: async (target, tries) => {
    const own = target.own as Own
    tries.expect('a session that holds', await whoIs(target, (await own.cookieOf('admin')).cookie ?? ''), 'ADMIN, 200')
    const options = {
      'two hours old': { startedAt: ago(121), seenAt: ago(1) },
      'idle for half an hour': { startedAt: ago(90), seenAt: ago(31) },
      'of a former version': { version: 0 },
      'of a later version': { version: 999 },
      'of another secret': { secret: 'another secret that is long enough for it' },
      'of an https site': { prefix: '__Secure-' },
    }
    for (const [name, given] of Object.entries(options))
      tries.expect(name, await whoIs(target, (await own.cookieOf('admin', given)).cookie ?? ''), NOBODY)
    const ended = (await own.cookieOf('admin')).cookie ?? ''
    await own.sql`delete from sessions where id = (select id from sessions order by started_at desc limit 1)`
    tries.expect('ended', await whoIs(target, ended), NOBODY)
    const disabled = (await own.cookieOf('auditor')).cookie ?? ''
    await own.sql`update users set disabled_at = now() where user_name = 'auditor'`
    tries.expect('of a disabled account', await whoIs(target, disabled), NOBODY)
    await own.sql`update users set disabled_at = null where user_name = 'auditor'`
  },
}

const none = (claims: object) =>
  `${[{ alg: 'none', typ: 'JWT' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`

/** Tokens that say they are the administrator's. */
async function forgedTokens({ sql }: Own): Promise<Record<string, string>> {
  const [admin] = await sql`select id, session_version from users where user_name = 'admin'`
  const [clerk] = await sql`select s.id from sessions s join users u on u.id = s.account_id where u.user_name = 'clerk' limit 1`
  const claims = { sub: String(admin?.id), userName: 'admin', role: 'ADMIN', sessionVersion: admin?.session_version, sessionId: clerk?.id }
  const sealed = (token: Record<string, unknown>, more: object = {}) => encode({ token, secret: SESSION_SECRET, ...more })
  return {
    'an unsigned one': none({ ...claims, exp: 9e9 }),
    'the session of a clerk': await sealed(claims),
    'no session': await sealed({ ...claims, sessionId: undefined }),
    'a session that is no id': await sealed({ ...claims, sessionId: "' or 1=1 --" }),
    'sealed for a form': await sealed(claims, { salt: 'tasdeed.sign-in' }),
    'sealed for an inquiry': await sealed(claims, { salt: 'tasdeed.inquiry' }),
    'that was over long ago': await sealed(claims, { maxAge: -60 }),
    nothing: '',
    'a million dots': '.'.repeat(10_000),
    'a percent sign': '%',
  }
}

const forged: Attack = {
  name: 'forged sessions: unsigned, sealed for something else, with the id of somebody else',
  isForOwn: true,
  run: async (target, tries) => {
    await sessionToken((target.own as Own).sql, 'clerk')
    for (const [name, token] of Object.entries(await forgedTokens(target.own as Own)))
      tries.expect(name, await whoIs(target, `${NAME}=${token}`), NOBODY)
  },
}

const altered: Attack = {
  name: 'a session altered at one character',
  isForOwn: true,
  run: async (target, tries) => {
    const token = await sessionToken((target.own as Own).sql, 'admin')
    // The last character of each part has bits that mean nothing.
    const places = [...Array(token.length).keys()].filter((place) => token[place] !== '.' && (token[place + 1] ?? '.') !== '.')
    for (const place of tries.select(places, 5)) {
      const other = token[place] === 'A' ? 'B' : 'A'
      tries.expect(`at ${place}`, await whoIs(target, `${NAME}=${token.slice(0, place)}${other}${token.slice(place + 1)}`), NOBODY)
    }
  },
}

async function signIn({ url }: Target, userName: string, password: string, address: string) {
  const token = await fetch(`${url}/api/auth/csrf`, { headers: from(address) })
  const cookie = token.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const { csrfToken } = (await token.json()) as { csrfToken: string }
  const body = new URLSearchParams({ csrfToken, userName, password, callbackUrl: '/en/account' })
  return fetch(`${url}/api/auth/callback/credentials`, { method: 'POST', body, headers: { cookie, ...from(address) }, redirect: 'manual' })
}

const withoutName = (response: Response, name: string) => {
  const cookies = response.headers.getSetCookie().map((one) => one.split('=')[0])
  return [response.status, (response.headers.get('location') ?? '').replaceAll(name, 'NAME'), cookies.sort()]
}

const names: Attack = {
  name: 'names of accounts by what a wrong password is answered, and many tries from one network',
  isForOwn: true,
  run: async (target, tries) => {
    const wrong = async (name: string, nth: number) =>
      withoutName(await signIn(target, name, 'not the password', `198.51.100.${nth}`), name)
    const unknown = await wrong('nobody-of-this-name', 1)
    tries.expect('an unknown name', JSON.stringify(unknown), /error=wrong/)
    for (const [nth, name] of ['admin', 'citizen', 'agency', 'ADMIN', 'clerk '].entries())
      tries.expect(name, await wrong(name, 2 + nth), unknown)
    const answers: string[] = []
    for (let nth = 0; nth < 36; nth++) {
      const response = await signIn(target, `name-${nth}`, 'not the password', `2001:db8:5:1::${nth.toString(16)}`)
      answers.push(/error=(\w+)/.exec(response.headers.get('location') ?? '')?.[1] ?? '')
    }
    tries.expect(
      'the 31st name from one household',
      [answers[0], answers[29], answers[30], answers[35]],
      ['wrong', 'wrong', 'locked', 'locked'],
    )
    const right = await signIn(target, 'citizen', (target.own as Own).password, '198.51.100.200')
    tries.expect(
      'a citizen meanwhile',
      right.headers.getSetCookie().some((one) => one.startsWith(NAME)),
      true,
    )
  },
}

const BODIES: readonly (readonly [string, string])[] = [
  ['application/json', '{"userName":{"a":1}'],
  ['application/json', '{"userName":{"toString":1},"password":["x"]}'],
  ['text/plain', 'userName=citizen'],
  ['multipart/form-data; boundary=b', '--b--'],
  ['text/xml', '<a/>'],
]

const bodies: Attack = {
  name: 'bodies that are no form, sent to sign in and to sign out',
  run: async ({ url }, tries) => {
    for (const path of ['/api/auth/callback/credentials', '/api/auth/signout'])
      for (const [type, body] of BODIES) {
        const { status } = await fetch(`${url}${path}`, { method: 'POST', body, headers: { 'content-type': type }, redirect: 'manual' })
        tries.expect(`${path} ${type}`, status, 415)
      }
  },
}

export const sessionAttacks: readonly Attack[] = [overage, forged, altered, bodies, names]
