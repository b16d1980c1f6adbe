import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { nextStatus, type PaymentReferenceStatus } from '@/domain/references/payment-reference'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'
import { withDatabase } from '@/tests/support/database'

const connection = withDatabase()

const SIZE = 4

/** A licence with four violations of which none is payable yet, as the database sees it. */
async function aLicense(): Promise<{ licenseId: number; ids: number[] }> {
  const [license] = await connection.db.execute<{ id: string }>(sql`
    insert into licenses (number, holder_name, expires_on)
    select (60000000 + count(*))::text, 'x', '2030-01-01' from licenses returning id`)
  const rows = await connection.db.execute<{ id: string }>(sql`
    insert into violations (license_id, authority_code, source_key, number, type_code, fine, occurred_on, collected_here, under_review)
    select ${license?.id}::bigint, 'GAM', ${license?.id} || '-' || i, '1', '9', 15000, '2026-01-01', true, true from generate_series(1, ${SIZE}::int) i
    returning id`)
  return { licenseId: Number(license?.id), ids: rows.map((row) => Number(row.id)) }
}

/** What may happen to a violation while it is unpaid, as SQL. */
const changes = {
  'is reviewed': 'under_review = true',
  'is released': 'under_review = false',
  'is objected to': "objected = '{[2026-06-01,)}'",
  'is no longer objected to': "objected = '{[2026-06-01,2026-06-10)}'",
  'is amended': 'fine = fine + 1000',
  'is cancelled': "status = 'CANCELLED', cancelled_at = now()",
  'is paid': "status = 'PAID', paid_at = now()",
} as const

type Change = { readonly nth: number; readonly what: keyof typeof changes }

const someChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ nth: fc.nat(SIZE - 1), what: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])) }),
  { minLength: 1, maxLength: 3 },
)

async function apply(licenseId: number, ids: readonly number[], some: readonly Change[]): Promise<void> {
  await connection.db.transaction(async (tx) => {
    await lockLicenses(tx, [licenseId])
    const changed: number[] = []
    for (const { nth, what } of some) {
      const rows = await tx.execute<{ id: string }>(
        sql`update violations set ${sql.raw(changes[what])} where id = ${ids[nth]}::bigint and status = 'UNPAID' returning id`,
      )
      changed.push(...rows.map((row) => Number(row.id)))
    }
    await replaceReferences(tx, { changedViolationIds: [...new Set(changed)], at: new Date(), drawNumbers: randomNumbers('1') })
  })
}

/** A `SELECTION` of the first two violations, if they can be paid. */
async function select(licenseId: number, ids: readonly number[]): Promise<void> {
  const [number] = randomNumbers('1')(1)
  await connection.db.execute(sql`
    with chosen as (
      insert into payment_references (number, license_id, kind, issued_at) select ${number}, ${licenseId}::bigint, 'SELECTION', now()
      where (select bool_and(payable) from violations where id in (${ids[0]}::bigint, ${ids[1]}::bigint)) returning number
    )
    insert into payment_reference_violations (reference_number, violation_id, type_code) select number, id, '9' from chosen, unnest(array[${ids[0]}::bigint, ${ids[1]}::bigint]) id`)
}

type Reference = {
  number: string
  kind: 'ALL_DUE' | 'SELECTION'
  status: PaymentReferenceStatus
  ids: number[]
  unpaid: number
  payable: number
}

async function references(licenseId: number): Promise<Map<string, Reference>> {
  const rows = await connection.db.execute<Reference>(sql`
    select r.number, r.kind, r.status, s.* from payment_references r cross join lateral (
      select array_to_json(array_agg(v.id order by v.id)) as ids, (count(*) filter (where v.status = 'UNPAID'))::int as unpaid,
        (count(*) filter (where v.payable))::int as payable
      from violations v where v.license_id = r.license_id and (v.payable_in @> r.revision
        or exists (select from payment_reference_violations s where s.reference_number = r.number and s.violation_id = v.id))
    ) s where r.license_id = ${licenseId}::bigint`)
  return new Map(rows.map((row) => [row.number, row]))
}

async function payableIds(licenseId: number): Promise<number[]> {
  const rows = await connection.db.execute<{ id: string }>(
    sql`select id from violations where license_id = ${licenseId}::bigint and payable order by id`,
  )
  return rows.map((row) => Number(row.id))
}

test('whatever happens to its violations: one open number for exactly the payable ones, and no number ever stands for another set', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someChanges, { minLength: 1, maxLength: 6 }), async (steps) => {
      const { licenseId, ids } = await aLicense()
      for (const step of [ids.map((_id, nth): Change => ({ nth, what: 'is released' })), ...steps]) {
        const before = await references(licenseId)
        await apply(licenseId, ids, step)
        const after = await references(licenseId)
        const open = [...after.values()].filter(({ kind, status }) => kind === 'ALL_DUE' && status === 'OPEN')
        const payable = await payableIds(licenseId)
        expect(open.map((reference) => reference.ids)).toEqual(payable.length === 0 ? [] : [payable])
        for (const reference of before.values()) {
          const now = after.get(reference.number)
          expect(now?.ids).toEqual(reference.ids)
          const { kind, ids: set, unpaid = 0, payable: stillPayable = 0 } = now ?? reference
          const licenseChanged = !open.some(({ number }) => number === reference.number)
          const facts = { kind, size: set.length, unpaid, payable: stillPayable, settled: false, licenseChanged }
          expect({ number: reference.number, status: now?.status }).toEqual({
            number: reference.number,
            status: nextStatus(reference.status, facts),
          })
        }
        await select(licenseId, ids)
      }
    }),
    { numRuns: 40 },
  )
})

test('a change of nothing that is payable leaves number and revision as they are', async () => {
  const { licenseId, ids } = await aLicense()
  await apply(licenseId, ids, [{ nth: 0, what: 'is released' }])
  const before = await references(licenseId)
  await apply(licenseId, ids, [{ nth: 1, what: 'is objected to' }])
  await apply(licenseId, ids, [{ nth: 1, what: 'is cancelled' }])
  expect(await references(licenseId)).toEqual(before)
})

test('many licences at once get a number each', async () => {
  const made = [await aLicense(), await aLicense(), await aLicense()]
  await connection.db.transaction(async (tx) => {
    await lockLicenses(
      tx,
      made.map(({ licenseId }) => licenseId),
    )
    const ids = made.flatMap((one) => one.ids)
    await tx.execute(sql`update violations set under_review = false where id = any(${`{${ids.join(',')}}`}::bigint[])`)
    await replaceReferences(tx, { changedViolationIds: ids, at: new Date(), drawNumbers: randomNumbers('1') })
  })
  for (const { licenseId, ids } of made) expect([...(await references(licenseId)).values()]).toMatchObject([{ status: 'OPEN', ids }])
})

test('numbers that are all taken end in an error, not in an endless search', async () => {
  const { licenseId, ids } = await aLicense()
  const [taken] = await connection.db.execute<{ number: string }>(sql`select number from payment_references limit 1`)
  const drawNumbers = () => [taken?.number ?? ''] as unknown as ReturnType<ReturnType<typeof randomNumbers>>
  const issue = connection.db.transaction(async (tx) => {
    await lockLicenses(tx, [licenseId])
    await tx.execute(sql`update violations set under_review = false where id = ${ids[0]}::bigint`)
    await replaceReferences(tx, { changedViolationIds: ids, at: new Date(), drawNumbers })
  })
  await expect(issue).rejects.toThrow('No free payment number')
})
