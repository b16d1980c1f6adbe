import { connect as openSocket } from 'node:net'
import type postgres from 'postgres'
import { connect } from '@/db/client/client'
import { seedAccounts } from '@/demo/accounts'
import type { Biller } from '@/sandbox/wire'
import { localSecrets } from '@/start/local-secrets'
import { sandboxBiller } from '@/start/sandbox-biller'
import { SESSION_SECRET } from '../support/api'
import { aPartner } from '../support/partner'
import { sessionCookie } from '../support/session'
import { type StartedSite, startSite, TOTP_SECRET } from '../support/site'

/** What is attacked. */
export type Target = {
  readonly url: string
  /** What only a product that was started here has. */
  readonly own: Own | null
  /** How many rows its tables have, by which a change is seen; none of a product elsewhere. */
  rows(): Promise<Readonly<Record<string, string>>>
  close(): Promise<void>
}

export type Own = {
  readonly sql: postgres.Sql
  readonly pid: number
  readonly password: string
  /** A session of one of the demo's accounts. */
  cookieOf(userName: string, options?: Parameters<typeof sessionCookie>[2]): Promise<Headers>
  /** What a partner's program sends. */
  readonly key: Headers
  readonly biller: Biller
  /** What it has written to its log. */
  log(): string
}

export type Headers = Readonly<Record<string, string>>

const COUNTED = ['payments', 'payment_cases', 'case_events', 'api_keys', 'applications', 'agencies', 'announcements', 'messages'] as const
const NOTED = ['file_imports', 'payout_files', 'clearance_certificates', 'access_log', 'audit_log'] as const

/** The product, started with its demo, its limits and one proxy in front of it, so that attackers have addresses. */
export async function startTarget(): Promise<Target> {
  const site = await startSite({
    NEXTAUTH_SECRET: SESSION_SECRET,
    TASDEED_LIMITS: 'on',
    TASDEED_TRUSTED_PROXIES: '1',
    LOG_LEVEL: 'info',
  })
  const { db, sql, close } = connect(site.databaseUrl, { max: 2 })
  await seedAccounts(db, site.password, { secondFactor: { secret: TOTP_SECRET, key: SESSION_SECRET } })
  const { headers: key } = await aPartner(db, { authorityCode: 'GAM' })
  return {
    url: site.url,
    own: { ...(await ownOf(site, sql)), key },
    rows: () => rowsOf(sql),
    close: async () => {
      await close()
      await site.close()
    },
  }
}

/** A product that runs already. */
export const targetAt = (url: string): Target => ({
  url: url.replace(/\/$/, ''),
  own: null,
  rows: async () => ({}),
  close: async () => undefined,
})

async function ownOf({ url, pid, log, password, folder }: StartedSite, sql: postgres.Sql): Promise<Omit<Own, 'key'>> {
  const biller = sandboxBiller(url, await localSecrets(folder))
  return { sql, pid, log, password, biller, cookieOf: (userName, options) => sessionCookie(sql, userName, options) }
}

async function rowsOf(sql: postgres.Sql): Promise<Record<string, string>> {
  const tables = [...COUNTED, ...NOTED]
  const counts = await Promise.all(tables.map(async (table) => [table, String((await sql`select count(*) from ${sql(table)}`)[0]?.count)]))
  const [accounts] =
    await sql`select md5(string_agg(u::text, ',' order by id)) as all from (select id, role, password_hash, disabled_at from users) u`
  const [violations] = await sql`select concat(count(*), ' ', sum(fine)) as all from violations`
  // Attempts are kept on purpose; what would have been done is counted.
  const [audited] = await sql`
    select count(*)::text as rows from audit_log where action not like 'sign_in.%' and action not in ('access.refused', 'account.signed_out')`
  return { ...Object.fromEntries(counts), audit_log: audited?.rows, users: accounts?.all, violations: violations?.all }
}

/** Where an attacker sits. */
export const from = (address: string): Headers => ({ 'x-forwarded-for': address })

export const OWN_PAGE = { 'sec-fetch-site': 'same-origin' } as const

/** Sends bytes as they are, and resolves with all that comes back until the server ends the connection, or `ms` have passed. */
export function exchange(url: string, bytes: string, ms = 1_500): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = openSocket(Number(port || 80), hostname, () => socket.write(bytes, 'latin1'))
    let answer = ''
    socket.setTimeout(ms, () => socket.destroy())
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')))
    socket.on('error', () => undefined).on('close', () => resolve(answer))
  })
}
