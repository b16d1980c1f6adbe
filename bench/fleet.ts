import { connect } from '@/db/client/client'
import { listOrder } from '@/graphql/violations/violation-order'
import { buildServer } from './build'
import { type Dialect, load } from './load'
import { median, ratio, table } from './report'
import { measure, type Round } from './rounds'
import type { Settings } from './run'
import { FLEET } from './seed'
import { startServer } from './server-process'

const { cursor } = listOrder('DATE', new Map())

const PAGE_SIZE = 50
const LATE_PAGE = 180

const query = `query Page($number: String!, $expiresOn: Date!, $after: String) {
  license(lookup: { number: $number, expiresOn: $expiresOn }) {
    ... on License {
      violations(first: ${PAGE_SIZE}, after: $after) {
        nodes { number fine due occurredOn vehiclePlate payability authority { name { ar en } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

/** A late page of the fleet's violations beside its first one, in turn, from one server. */
export async function fleet({ databaseUrl, rounds, seconds, pinned }: Settings): Promise<string> {
  const pages = await Promise.all([page(databaseUrl, 1), page(databaseUrl, LATE_PAGE)])
  const server = await startServer(await buildServer('ours', false), databaseUrl, pinned)
  const plan = { licenses: [{ ...FLEET, count: PAGE_SIZE, fine: 0, total: 0, paymentNumber: null }], seconds }
  const first = { rounds: [] as Round[] }
  const late = { rounds: [] as Round[] }
  try {
    for (const dialect of pages) await load(server.origin, dialect, plan)
    for (let round = 0; round < rounds; round += 1) {
      first.rounds.push(await measure(server, pages[0], plan))
      late.rounds.push(await measure(server, pages[1], plan))
    }
    const row = (name: string, of: typeof first) => [
      name,
      median(of.rounds.map(({ rate }) => rate)).toFixed(0),
      median(of.rounds.map(({ cpu }) => cpu)).toFixed(0),
      ratio(of, first, ({ rate }) => rate).toFixed(2),
    ]
    return table(['page', 'requests/s', 'server CPU, µs/request', 'rate ÷ page 1'], [row('1', first), row(String(LATE_PAGE), late)])
  } finally {
    await server.stop()
  }
}

/** Asks for one page, and checks that it begins with the violation that stands there. */
async function page(databaseUrl: string, nth: number): Promise<Dialect> {
  const { sql, close } = connect(databaseUrl, { max: 1 })
  const offset = (nth - 1) * PAGE_SIZE
  const rows = await sql<{ id: string; number: string; occurred_on: string }[]>`
    select v.id, v.number, v.occurred_on::text from violations v join licenses l on l.id = v.license_id
    where l.number = ${FLEET.number} and v.status = 'UNPAID' order by v.occurred_on desc, v.id desc offset ${Math.max(0, offset - 1)} limit 2`
  await close()
  const [before, firstOfPage] = nth === 1 ? [undefined, rows[0]] : rows
  const after = before
    ? cursor.write({ id: Number(before.id), occurredOn: before.occurred_on as typeof FLEET.expiresOn, fine: null, authorityCode: '' })
    : null
  return {
    path: '/api/graphql',
    body: ({ number, expiresOn }) => JSON.stringify({ query, variables: { number, expiresOn, after } }),
    read: (body) => {
      const { nodes } = JSON.parse(body).data.license.violations
      return { count: nodes[0]?.number === firstOfPage?.number ? nodes.length : -1, fine: 0, paymentNumber: null }
    },
  }
}
