import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { fils } from '@/domain/values/money'
import type { LicenseNotice, ViolationNotice } from '@/services/feeds/feed-row'
import { repetitions } from '@/tests/support/campaign'
import { withDatabase } from '@/tests/support/database'
import { aLicense, aNotice, deliverLicenses, deliverViolations, named } from '@/tests/support/deliveries'

const connection = withDatabase()

type Delivery = { readonly licenses: readonly LicenseNotice[]; readonly violations: readonly ViolationNotice[]; readonly batchRows: number }

let worlds = 0

/** Four licences, one with an older number, and eight violations: few, so that deliveries meet often. Each run has its own. */
function world() {
  worlds += 1
  const numbers = [0, 1, 2].map((nth) => named(String(70_000_000 + worlds * 10 + nth)))
  const older = named(String(worlds), 'MRK', '3')
  return { numbers, older, key: (nth: number) => `W${worlds}-${nth}` }
}

const someRow = fc.record({
  key: fc.nat(7),
  license: fc.nat(3),
  fine: fc.constantFrom(null, 1_000, 2_000),
  authority: fc.constantFrom('GAM', 'GAM', 'GAM', 'MIR'),
  cancelled: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
})
const someLicense = fc.record({ license: fc.nat(3), other: fc.nat(3), what: fc.constantFrom('PLAIN', 'PLAIN', 'MERGED', 'REPLACES') })
const someDelivery = fc.record({
  licenses: fc.array(someLicense, { maxLength: 3 }),
  violations: fc.array(someRow, { maxLength: 6 }),
  batchRows: fc.integer({ min: 1, max: 4 }),
})

type Choices = typeof someDelivery extends fc.Arbitrary<infer Value> ? Value : never

function deliveryOf({ licenses, violations, batchRows }: Choices, { numbers, older, key }: ReturnType<typeof world>): Delivery {
  const nameOf = (nth: number) => numbers[nth] ?? older
  return {
    batchRows,
    licenses: licenses.map(({ license, other, what }) => {
      const name = nameOf(license)
      const mergedInto = what === 'MERGED' ? nameOf(other) : null
      return aLicense(name.number, { license: name, mergedInto, replaces: what === 'REPLACES' ? older : null })
    }),
    violations: violations.map(({ key: nth, license, fine, authority, cancelled }) =>
      aNotice('', {
        license: nameOf(license),
        sourceKey: key(nth),
        typeCode: '18',
        fine: fine === null ? null : fils(fine),
        authorityCode: authority,
        cancelled,
      }),
    ),
  }
}

/** Licences whose open number does not stand for exactly what is payable on them. */
async function wrongLicenses(): Promise<unknown[]> {
  return connection.db.execute(sql`
    select l.number, o.numbers, o.standing, p.payable from licenses l
    cross join lateral (select array_agg(v.id order by v.id) as payable from violations v where v.license_id = l.id and v.payable) p
    cross join lateral (
      select count(distinct r.number) as numbers, array_agg(v.id order by v.id) as standing
      from payment_references r left join violations v on v.license_id = l.id and v.payable_in @> r.revision
      where r.license_id = l.id and r.kind = 'ALL_DUE' and r.status = 'OPEN'
    ) o
    where o.numbers <> case when p.payable is null then 0 else 1 end or (p.payable is not null and o.standing is distinct from p.payable)`)
}

/** What every number stands for: it must never change. */
async function sets(): Promise<Map<string, string>> {
  const rows = await connection.db.execute<{ number: string; set: string }>(sql`
    select r.number, (
      select coalesce(string_agg(v.id::text, ',' order by v.id), '') from violations v
      where v.license_id = r.license_id and (v.payable_in @> r.revision
        or exists (select from payment_reference_violations s where s.reference_number = r.number and s.violation_id = v.id))
    ) as set from payment_references r`)
  return new Map(rows.map(({ number, set }) => [number, set]))
}

test('any deliveries, in any order: one open number for exactly what is payable, every number keeps its set, and nothing stays parked that is known', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someDelivery, { minLength: 2, maxLength: 5 }), async (choices) => {
      const here = world()
      let before = await sets()
      for (const choice of choices) {
        const { licenses, violations, batchRows } = deliveryOf(choice, here)
        await deliverLicenses(connection.url, licenses, { batchRows })
        await deliverViolations(connection.url, violations, { batchRows })
        expect(await wrongLicenses()).toEqual([])
        const after = await sets()
        for (const [number, set] of before) expect([number, after.get(number)]).toEqual([number, set])
        before = after
      }
      const stranded = await connection.db.execute(sql`
        select p.source_key from parked_violations p join licenses l on l.number = p.license_number
          and (length(l.number) = 8 or (l.center_code = p.center_code and l.class_code = p.class_code))`)
      expect([...stranded]).toEqual([])
    }),
    { numRuns: repetitions({ share: 3, whole: 15 }) },
  )
})

test('a delivery registered twice leaves what one leaves', async () => {
  await fc.assert(
    fc.asyncProperty(someDelivery, async (choice) => {
      const { licenses, violations, batchRows } = deliveryOf(choice, world())
      await deliverLicenses(connection.url, licenses, { batchRows })
      await deliverViolations(connection.url, violations, { batchRows })
      const before = await sets()
      const again = await deliverLicenses(connection.url, licenses, { batchRows })
      const violationsAgain = await deliverViolations(connection.url, violations, { batchRows })
      for (const { summary } of [again, violationsAgain])
        expect([summary.REGISTERED, summary.AMENDED, summary.PARKED].map(({ rows }) => rows)).toEqual([0, 0, 0])
      expect(await sets()).toEqual(before)
    }),
    { numRuns: repetitions({ share: 3, whole: 15 }) },
  )
})
