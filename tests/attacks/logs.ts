import { billPull, posted } from '@/sandbox/wire'
import type { Attack } from './attack'
import { operation } from './graphql-requests'
import { from, type Own, type Target } from './target'

/** What somebody sends that no log may have. */
const CANARIES = {
  secret: 'canary-secret-4711',
  nationalNumber: '9871234567',
  name: 'Canary Person',
  arabicName: 'كناري الشخص',
  iban: 'JO71CBJO0000000000001234567890',
  key: 'tsd_CanaryCanaryCanaryCanaryCanary12345678',
  cookie: 'canary-cookie-4711',
  license: '94711471',
} as const

const { secret, nationalNumber, name, arabicName, iban, key, cookie, license } = CANARIES

async function sendEverywhere(target: Target, biller: Own['biller'], session: Readonly<Record<string, string>>): Promise<void> {
  const { url } = target
  const headers = { cookie: `x=${cookie}; next-auth.session-token=${cookie}`, ...from('198.18.6.1') }
  const lookup = { number: license, expiresOn: '2030-01-01', holderName: name, purpose: secret }
  const graphql = (document: string, variables: unknown, more = {}) =>
    operation(document, variables)(`${url}/api/graphql`, { ...headers, ...more })
  const form = (path: string, fields: Record<string, string>, more = {}) =>
    fetch(`${url}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { ...headers, ...more }, redirect: 'manual' })
  const upload = new FormData()
  upload.set('file', new File([`${name},${nationalNumber},${iban}\n`], `${name}.csv`))
  const message = posted(billPull(license, secret), biller, { format: 'JSON', at: new Date(), password: secret })
  const sent = await Promise.all([
    graphql('query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename } }', { lookup }),
    graphql(`{ license(lookup: { number: "${license}", expiresOn: "2030-01-01" }) { __typename } } # ${secret}`, {}),
    graphql(`{ ${secret.replaceAll('-', '_')} }`, { a: iban }),
    graphql('{ me { role } }', {}, { authorization: `Bearer ${key}` }),
    form('/en/violations/inquiry', { number: license, day: '1', month: '1', year: '2030', holder: name }),
    form('/en/messages', { page: 'contact', name: arabicName, phone: nationalNumber, text: `${secret} ${iban}` }),
    form('/en/verify/check', { text: `TSD1:${secret}` }),
    form('/en/refund/23456789ABCDEFGHJKMNPQRSTW/give', { iban, holder: name }),
    form('/api/auth/callback/credentials', { userName: name, password: secret, csrfToken: secret }),
    fetch(`${url}/api/auth/callback/credentials`, { method: 'POST', body: secret, headers: { 'content-type': 'application/json' } }),
    fetch(`${url}/en/violations`, { method: 'POST', body: '[]', headers: { 'next-action': secret, 'content-type': 'text/plain' } }),
    fetch(`${url}/_next/image?url=%2F${secret}&w=64&q=75`),
    fetch(`${url}/en/pay/${license}?x=${secret}&iban=${iban}`, { headers }),
    fetch(`${url}/%ff${secret}`, { headers }),
    fetch(`${url}/api/network/bill-pull?GUID=${secret}`, { method: 'POST', headers: message.headers, body: message.body }),
    fetch(`${url}/api/network/payment-notification`, {
      method: 'POST',
      headers: { 'content-type': 'application/xml' },
      body: `<MFEP><MsgBody>${secret}${nationalNumber}`,
    }),
    fetch(`${url}/api/staff/imports?locale=en`, { method: 'POST', headers: session, body: upload, redirect: 'manual' }),
    fetch(`${url}/en/staff/search?q=${encodeURIComponent(name)}`, { headers: session, redirect: 'manual' }),
  ])
  await Promise.all(sent.map((response) => response.arrayBuffer()))
}

/** Tables without which most of what is asked is a fault, which is logged. */
const TAKEN = [
  'licenses',
  'payment_references',
  'sign_in_attempts',
  'messages',
  'file_imports',
  'network_messages',
  'certificates',
] as const

async function withoutTables(sql: Own['sql'], work: () => Promise<void>): Promise<void> {
  const known = await sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public' and tablename in ${sql(TAKEN)}`
  for (const { name: table } of known) await sql`alter table ${sql(table)} rename to ${sql(`${table}_away`)}`
  try {
    await work()
  } finally {
    for (const { name: table } of known) await sql`alter table ${sql(`${table}_away`)} rename to ${sql(table)}`
  }
}

const canaries: Attack = {
  name: 'secrets, names, national numbers and accounts that a log could have',
  isForOwn: true,
  mayChange: ['messages', 'file_imports', 'access_log', 'audit_log'],
  run: async (target, tries) => {
    const { sql, biller, log, cookieOf } = target.own as Own
    const session = { ...(await cookieOf('clerk')), 'sec-fetch-site': 'same-origin' }
    await sendEverywhere(target, biller, session)
    const before = log().length
    await withoutTables(sql, () => sendEverywhere(target, biller, session))
    const faults = log()
      .slice(before)
      .split('\n')
      .filter((line) => line.includes('"level":50'))
    tries.expect('faults that were logged', faults.length > 3, true)
    for (const [what, canary] of Object.entries(CANARIES)) {
      const at = log().indexOf(canary)
      tries.expect(what, at < 0 ? 'not in the log' : log().slice(Math.max(0, at - 200), at + 100), 'not in the log')
    }
    tries.expect('encoded', log().includes(encodeURIComponent(arabicName)), false)
  },
}

export const logAttacks: readonly Attack[] = [canaries]
