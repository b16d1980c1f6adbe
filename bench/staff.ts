import { randomBytes } from 'node:crypto'
import { request } from 'undici'
import { connect } from '@/db/client/client'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'
import { createAccount } from '@/services/accounts/create-account'
import { sessionCookie } from '../tests/support/session'
import { startSite } from '../tests/support/site'
import { percentile, table } from './report'
import type { Settings } from './run'
import { twoYearsLater } from './staff-seed'

/** Calls of each page for each second that was asked for. */
const CALLS_A_SECOND = 25

/** `shows`: what its HTML has when it is the page that was meant. */
type Place = { readonly name: string; readonly path: string; readonly shows: string; readonly goal: number }

/** The pages of the staff as the running service answers them, signed in, each asked 25 times a second of the setting after ten to warm up, one after another; and the largest file there is. */
export async function staff({ databaseUrl: template, seconds }: Settings): Promise<string> {
  const databaseUrl = await twoYearsLater(template)
  const secret = randomBytes(32).toString('base64')
  const cookie = await sessionOfAuditor(databaseUrl, secret)
  const places = await placesIn(databaseUrl)
  const site = await startSite({ DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: secret })
  try {
    const rows: string[][] = []
    for (const place of places) rows.push(await timed(site.url, place, cookie, seconds * CALLS_A_SECOND))
    const pages = table(['page', 'kB', 'p50 ms', 'p95 ms', 'goal, p95 ms'], rows)
    return `${pages}\n\n${await streamed(site.url, cookie)}`
  } finally {
    await site.close()
  }
}

async function sessionOfAuditor(url: string, secret: string): Promise<string> {
  const { db, sql, close } = connect(url, { max: 1 })
  const userName = `bench-${Date.now()}`
  await createAccount(db, { userName, displayName: 'Benchmark', role: 'AUDITOR' }, { actor: 'bench', now: new Date() })
  const { cookie } = await sessionCookie(sql, userName, { secret })
  await close()
  return cookie
}

/** Filters at their widest and at their narrowest, and searches for what exists. */
async function placesIn(url: string): Promise<Place[]> {
  const { sql, close } = connect(url, { max: 1 })
  const [one] = await sql`
    select l.id, l.number, l.holder_name as name, v.number as violation, v.vehicle_plate as plate, v.authority_code as authority, v.type_code as type
    from licenses l join violations v on v.license_id = l.id where v.vehicle_plate is not null and length(l.number) = 8 order by l.id limit 1`
  const [largest] = await sql`select license_id as id from violations group by license_id order by count(*) desc limit 1`
  const [payment] = await sql`select transaction_id as id from payments where license_id is not null order by id desc limit 1`
  await close()
  const today = dayInAmman(new Date())
  const overview = { name: 'overview', shows: '<svg', goal: 300 }
  const search = (name: string, query: string) => ({
    name: `search: ${name}`,
    path: `/ar/staff/search?q=${encodeURIComponent(query)}`,
    shows: '/ar/staff/licenses/',
    goal: 100,
  })
  return [
    { ...overview, path: '/ar/staff/figures' },
    { ...overview, name: 'overview of five years', path: `/ar/staff/figures?from=${addDays(today, -1_800)}&to=${today}` },
    { ...overview, name: 'overview of one authority and type', path: `/ar/staff/figures?authority=${one?.authority}&type=${one?.type}` },
    search('licence number', one?.number),
    search('violation number', one?.violation),
    search('plate', one?.plate),
    search('a whole name', one?.name),
    search('one word that many have', String(one?.name).split(' ')[0] ?? ''),
    { name: 'story of a licence', path: `/ar/staff/licenses/${one?.id}`, shows: 'timeline', goal: 300 },
    { name: 'story of the largest licence', path: `/ar/staff/licenses/${largest?.id}`, shows: 'timeline', goal: 300 },
    { name: 'story of a payment', path: `/ar/staff/payments/${payment?.id}`, shows: 'timeline', goal: 300 },
    { name: 'cases', path: '/ar/staff/cases', shows: '<h1', goal: 300 },
  ]
}

async function timed(origin: string, { name, path, shows, goal }: Place, cookie: string, calls: number): Promise<string[]> {
  const times: number[] = []
  let html = Buffer.alloc(0)
  for (let call = -10; call < calls; call += 1) {
    const started = performance.now()
    const { statusCode, body } = await request(`${origin}${path}`, { headers: { cookie } })
    html = Buffer.from(await body.arrayBuffer())
    if (statusCode !== 200 || !html.includes(shows)) throw new Error(`${path}: HTTP ${statusCode}, or nothing found`)
    if (call >= 0) times.push(performance.now() - started)
  }
  return [name, (html.length / 1_000).toFixed(0), percentile(times, 0.5).toFixed(0), percentile(times, 0.95).toFixed(0), `< ${goal}`]
}

/** Every violation as a file, read to its end as it comes, and what the service holds in memory meanwhile. */
async function streamed(origin: string, cookie: string): Promise<string> {
  const before = await residentMiB(origin)
  const held = [before]
  const watching = setInterval(() => void residentMiB(origin).then((mib) => held.push(mib)), 500)
  const started = performance.now()
  const { statusCode, body } = await request(`${origin}/api/exports/violations.csv`, { headers: { cookie } })
  if (statusCode !== 200) throw new Error(`The export: HTTP ${statusCode} ${await body.text()}`)
  let [bytes, rows, first] = [0, 0, Number.NaN]
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (bytes === 0) first = performance.now() - started
    bytes += chunk.length
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1
  }
  clearInterval(watching)
  const seconds = (performance.now() - started) / 1_000
  return `Every violation as CSV: first bytes after ${first.toFixed(0)} ms, ${rows.toLocaleString('en')} rows, ${(bytes / 1_000_000).toFixed(0)} MB in ${seconds.toFixed(0)} s; resident memory ${before} MiB before, at most ${Math.max(...held)} while it is sent`
}

async function residentMiB(origin: string): Promise<number> {
  const { body } = await request(`${origin}/api/metrics`)
  return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(await body.text())?.[1]) / 2 ** 20)
}
