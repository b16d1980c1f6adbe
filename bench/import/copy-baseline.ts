import type postgres from 'postgres'
import { connect } from '@/db/client/client'
import { type Cell, copyRows } from '@/services/feeds/copy-rows'
import { type DeliveryOptions, deliveryRows } from './delivery'

const COLUMNS = '(license_id, authority_code, source_key, number, type_code, fine, occurred_on, vehicle_plate, collected_here, payable_in)'

/** Seconds that `COPY` of the rows takes into the table of violations itself; rolled back. Finding the licences' ids is not counted. */
export async function copyIntoSame(url: string, delivery: DeliveryOptions): Promise<number> {
  return timed(url, delivery, async () => 'violations')
}

/** The same into an empty table with the same indexes, checks and foreign keys. */
export async function copyIntoEmpty(url: string, delivery: DeliveryOptions): Promise<number> {
  return timed(url, delivery, async (sql) => {
    await sql`create table empty_violations (like violations including all)`
    const keys = await sql<{ definition: string }[]>`
      select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = 'violations'::regclass and contype = 'f'`
    for (const { definition } of keys) await sql.unsafe(`alter table empty_violations add ${definition}`)
    return 'empty_violations'
  })
}

async function timed(url: string, delivery: DeliveryOptions, target: (sql: postgres.Sql) => Promise<string>): Promise<number> {
  const { sql, close } = connect(url, { max: 1 })
  try {
    await sql`begin`
    const ids = await idsOf(sql, delivery)
    const table = await target(sql)
    const start = performance.now()
    await copyRows(sql, `${table} ${COLUMNS}`, cellsOf(delivery, ids))
    return (performance.now() - start) / 1000
  } finally {
    await sql`rollback`
    await close()
  }
}

async function idsOf(sql: postgres.Sql, delivery: DeliveryOptions): Promise<Float64Array> {
  async function* names(): AsyncGenerator<Cell[]> {
    let line = 0
    for (const { license } of deliveryRows(delivery)) {
      yield [line, license.number, license.centerCode, license.classCode]
      line += 1
    }
  }
  await sql`create temp table named (line int, number text, center text, class text) on commit drop`
  await copyRows(sql, 'named', names())
  const ids = new Float64Array(delivery.rows)
  let found = 0
  const some = sql<{ line: number; id: string }[]>`
    select n.line, l.id from named n join licenses l
      on l.number = n.number and (length(l.number) = 8 or (l.center_code = n.center and l.class_code = n.class))`.cursor(1_000)
  for await (const rows of some) {
    for (const { line, id } of rows) ids[line] = Number(id)
    found += rows.length
  }
  if (found !== delivery.rows) throw new Error(`Only ${found} of ${delivery.rows} licences are registered`)
  return ids
}

async function* cellsOf(delivery: DeliveryOptions, ids: Float64Array): AsyncGenerator<Cell[]> {
  let line = 0
  for (const { sourceKey, number, type, fine, occurredOn, plate } of deliveryRows(delivery)) {
    yield [ids[line], 'GAM', sourceKey, number, type, fine, occurredOn, plate, true, '{[1,)}']
    line += 1
  }
}
