import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import { operationsNow } from '@/db/queries/operations'
import { metrics } from '@/http/metrics'
import { withDatabase } from '../support/database'

const connection = withDatabase({ max: 4 })
const servers: Server[] = []

afterAll(() => {
  for (const server of servers) server.close()
})

const known = { name: 'network_places_used', help: 'Messages', value: 3 }
const unknown = { name: 'clock_offset_seconds', help: 'Clock', value: null }

async function served(token?: string, operations = () => operationsNow(connection.db), isDemo = true): Promise<string> {
  const server = createServer(metrics({ operations, figures: () => [known, unknown], token, isDemo }))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

test('this machine reads figures of the process and of the service', async () => {
  await connection.db.execute(sql`insert into ledger_check_runs (at, holds, failing) values ('2026-11-23T00:00:00Z', true, '[]')`)
  await connection.db.execute(sql`update feeds set last_success_at = now() - interval '90 days'`)
  const text = await (await fetch(await served())).text()
  expect(text).toContain('tasdeed_database_up 1')
  expect(text).toContain('tasdeed_ledger_holds 1')
  expect(text).toMatch(/tasdeed_feed_stale\{authority="\w+"\} 1/)
  expect(text).toContain('tasdeed_payments_unmatched 0')
  expect(text).toContain('tasdeed_days_closed 0')
  expect(text).not.toContain('tasdeed_settlement_file_received')
  expect(text).toContain('process_resident_memory_bytes')
})

test('without the database only the process has figures, and nothing is 0 by accident', async () => {
  const text = await (await fetch(await served(undefined, () => Promise.reject(new Error('away'))))).text()
  expect(text).toContain('tasdeed_database_up 0')
  expect(text).toContain('tasdeed_network_places_used 3')
  expect(text).not.toContain('tasdeed_clock_offset')
  expect(text).not.toContain('tasdeed_ledger_holds')
  expect(text).not.toContain('tasdeed_jobs_failing')
})

/** `fetch` sets Host by itself. */
const statusOf = (url: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) =>
    request(url, { headers }, (res) => resolve(res.resume().statusCode))
      .once('error', reject)
      .end(),
  )

test.each<Record<string, string>>([
  { 'x-forwarded-for': '203.0.113.9' },
  { forwarded: 'for=203.0.113.9' },
  { 'x-real-ip': '203.0.113.9' },
  { via: '1.1 proxy' },
  { 'x-forwarded-host': 'pay.example.jo' },
  { 'cf-connecting-ip': '203.0.113.9' },
  { host: 'pay.example.jo' },
])('what comes through a proxy is from elsewhere: %j', async (headers) => {
  const url = await served()
  expect(await statusOf(url, headers)).toBe(403)
  expect(await statusOf(url, {})).toBe(200)
})

test('beside a real database nobody reads the figures without a token', async () => {
  expect(await statusOf(await served(undefined, undefined, false), {})).toBe(403)
})

test('with a token, nobody reads without it', async () => {
  const token = 'a-token-of-at-least-thirty-two-characters'
  const url = await served(token)
  expect((await fetch(url)).status).toBe(403)
  expect((await fetch(url, { headers: { authorization: 'Bearer wrong' } })).status).toBe(403)
  expect((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
})
