import { sql } from 'drizzle-orm'
import { type Connection, connect } from '@/db/client/client'
import { type Random, random } from '@/demo/random'
import type { LicenseName } from '@/services/feeds/feed-row'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { aLicense, deliverLicenses, named } from '../deliveries'
import { pauseWriters } from './pauses'

/** A violation as the history knows it, whatever the product says of it. */
export type Known = { readonly key: string; license: string; fine: number }

/** `MERGING`: what is registered, paid and merged, which meets more often without the rest. `ALL`: objections and what happens after payment as well. */
export const mixes = ['MERGING', 'ALL'] as const

export type Mix = (typeof mixes)[number]

/** Some licences, and everything that was told or done about them from outside. */
export type World = {
  readonly url: string
  readonly mix: Mix
  readonly connection: Connection
  readonly draw: Random
  readonly drawNumbers: ReturnType<typeof randomNumbers>
  readonly now: Date
  /** Every licence of the history. */
  readonly all: readonly string[]
  /** Licences that no merger has ended. */
  readonly licenses: string[]
  readonly violations: Known[]
  /** Payment numbers and the keys of their sets, as they were when the number was first seen. */
  readonly sets: Map<string, ReadonlySet<string>>
  /** What was paid, by transaction. */
  readonly books: Map<string, { readonly number: string; readonly paid: number }>
  /** Transactions whose outcome was looked at. */
  readonly judged: Set<string>
  /** What must never be said otherwise, by its name. */
  readonly said: Map<string, string>
  readonly imports: number[]
  readonly journal: string[]
  /** A name that no other step has. */
  readonly unique: () => string
}

/** The first of them has an older number, which another may replace. */
const LICENSES = 4

/** A licence as files name it: an older number with its centre and class. */
export function nameOf(number: string): LicenseName {
  return number.length === 8 ? named(number) : named(number, 'MRK', '1')
}

/** Registers the licences of a seed; each seed has its own. */
export async function newWorld(url: string, seed: number, mix: Mix): Promise<World> {
  const connection = connect(url, { max: 12, statementTimeoutMs: 20_000 })
  await pauseWriters(connection)
  const draw = random(seed)
  const first = 30_000_000 + seed * LICENSES
  const licenses = [String(1_000_000 + seed), ...Array.from({ length: LICENSES - 1 }, (_, index) => String(first + index))]
  await deliverLicenses(
    url,
    licenses.map((number) => aLicense(number, { license: nameOf(number) })),
  )
  let made = 0
  return {
    url,
    mix,
    connection,
    draw,
    drawNumbers: randomNumbers('1'),
    now: new Date(),
    all: [...licenses],
    licenses,
    violations: [],
    sets: new Map(),
    books: new Map(),
    judged: new Set(),
    said: new Map(),
    imports: [],
    journal: [],
    unique: () => `H${seed}-${++made}`,
  }
}

/** A licence that still stands for itself. */
export const anyLicense = ({ draw, licenses }: World): string => drawn(draw, licenses)

/** One of a list that is not empty. */
export function drawn<Value>(draw: Random, values: readonly Value[]): Value {
  return values[draw.between(0, values.length - 1)] as Value
}

/** A number that was seen before, the newer ones more often. */
export function anyNumber({ draw, sets }: World): string | undefined {
  const numbers = [...sets.keys()]
  return numbers[Math.max(0, numbers.length - 1 - Math.min(draw.between(0, 9), draw.between(0, numbers.length)))]
}

type Row = { number: string; keys: string[] }

/** The numbers of the world's licences with the sets that they stand for now. */
export async function setsNow({ connection, violations, sets }: World): Promise<Map<string, ReadonlySet<string>>> {
  const keys = JSON.stringify(violations.map(({ key }) => key))
  const known = JSON.stringify([...sets.keys()])
  const rows = await connection.db.execute<Row>(sql`
    select r.number, (
      select coalesce(json_agg(v.source_key), '[]') from violations v
      where v.license_id = r.license_id and (v.payable_in @> r.revision or exists (
        select from payment_reference_violations s where s.reference_number = r.number and s.violation_id = v.id and s.part = 'SET'))
    ) as keys
    from payment_references r where r.number in (select jsonb_array_elements_text(${known}::jsonb)) or r.license_id in (
      select v.license_id from violations v where v.authority_code = 'GAM' and v.source_key in (select jsonb_array_elements_text(${keys}::jsonb)))`)
  return new Map(rows.map((row) => [row.number, new Set(row.keys)]))
}
