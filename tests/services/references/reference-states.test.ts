import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { checkLedger } from '@/db/queries/ledger-checks'
import { payAllDue } from '@/demo/pay'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { nextStatus, type PaymentReferenceFacts, type PaymentReferenceStatus } from '@/domain/references/payment-reference'
import { fils } from '@/domain/values/money'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import { mergeLicenses } from '@/services/licenses/merge-licenses'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { issueSelection } from '@/services/references/issue-selection'
import { replaceReferences } from '@/services/references/replace-references'
import { repetitions } from '@/tests/support/campaign'
import { withDatabase } from '@/tests/support/database'
import { aLicense, aNotice, deliverLicenses, deliverViolations } from '@/tests/support/deliveries'

const connection = withDatabase()
let made = 0

const SIZE = 4
const issue = () => ({ at: new Date(), drawNumbers: randomNumbers('1') })

/** A licence and one to be merged into it; the violation `nth` (of the first; from `SIZE` on of the second) has a key of its own. */
type World = { readonly number: string; readonly other: string; readonly key: (nth: number) => string }

/** One change, and the numbers that it pays. */
type Step = { readonly title: string; readonly run: (world: World) => Promise<readonly string[]> }

const unsettling = (title: string, run: (world: World) => Promise<unknown>): Step => ({
  title,
  run: async (world) => {
    await run(world)
    return []
  },
})

/** As the authority delivers it: registered, amended, fixed by the court (a fine after none), or cancelled. */
function delivered(nth: number, fine: number | null, given: { typeCode?: string; cancelled?: boolean } = {}): Step {
  return unsettling(`deliver ${nth} ${fine} ${JSON.stringify(given)}`, ({ number, other, key }) => {
    const notice = { typeCode: '18', fine: fine === null ? null : fils(fine), ...given, sourceKey: key(nth) }
    return deliverViolations(connection.url, [aNotice(nth < SIZE ? number : other, notice)])
  })
}

/** What staff decide on an unpaid violation, whose service is still to come. */
function decided(nth: number, column: string, value: string): Step {
  return unsettling(`${nth}: ${column} = ${value}`, ({ key }) =>
    connection.db.transaction(async (tx) => {
      const [found] = await tx.execute<{ license_id: string }>(sql`select license_id from violations where source_key = ${key(nth)}`)
      await lockLicenses(tx, [Number(found?.license_id ?? 0)])
      const rows = await tx.execute<{ id: string }>(
        sql`update violations set ${sql.raw(`${column} = ${value}`)}
          where source_key = ${key(nth)} and status = 'UNPAID' and ${sql.raw(`${column} <> ${value}`)} returning id`,
      )
      await replaceReferences(tx, { changedViolationIds: rows.map(({ id }) => Number(id)), ...issue() })
    }),
  )
}

const paid: Step = {
  title: 'pay',
  run: async (world) => {
    const open = [...(await references(world)).values()].filter(
      ({ kind, status, license }) => kind === 'ALL_DUE' && status === 'OPEN' && license === world.number,
    )
    await payAllDue(connection.db, world.number, issue())
    return open.map(({ number }) => number)
  },
}

function selected(places: readonly number[]): Step {
  return unsettling(`select ${places}`, async ({ key }) => {
    const keys = places.map(key)
    const rows = await connection.db.execute<{ id: string; license_id: string }>(
      sql`select id, license_id from violations where source_key in ${keys}`,
    )
    made += 1
    const request = { violationIds: rows.map(({ id }) => id), caller: 'tests', idempotencyKey: `key-number-${made}`, rules: ruleBook([]) }
    const licenseId = Number(rows[0]?.license_id ?? 0)
    if (licenseId) await issueSelection(connection.db, { ...request, licenseId, now: new Date(), drawNumbers: randomNumbers('1') })
  })
}

const merged: Step = unsettling('merge', ({ number, other }) =>
  connection.db.transaction(async (tx) => {
    const rows = await tx.execute<{ number: string; id: string; merged_into: string | null }>(
      sql`select number, id, merged_into from licenses where number in (${number}, ${other}) order by number`,
    )
    const [into, from] = rows
    if (!into || !from || from.merged_into !== null) return
    await mergeLicenses(tx, { from: Number(from.id), into: Number(into.id), actor: 'test', ...issue() })
  }),
)

const someViolation = fc.nat(SIZE + 1)
const someFine = fc.constantFrom(1_000, 2_000)
const someDecision = fc.constantFrom<[string, string]>(
  ['under_review', 'true'],
  ['under_review', 'false'],
  ['objected', "'{[2026-06-01,)}'"],
  ['objected', "'{}'"],
)
const someStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(someViolation, someFine).map(([nth, fine]) => delivered(nth, fine)) },
  { weight: 1, arbitrary: someViolation.map((nth) => delivered(nth, null, { typeCode: '1' })) },
  { weight: 1, arbitrary: someViolation.map((nth) => delivered(nth, 3_000, { typeCode: '1' })) },
  { weight: 3, arbitrary: someViolation.map((nth) => delivered(nth, 1_000, { cancelled: true })) },
  { weight: 6, arbitrary: fc.tuple(someViolation, someDecision).map(([nth, [column, value]]) => decided(nth, column, value)) },
  { weight: 2, arbitrary: fc.constant(paid) },
  { weight: 4, arbitrary: fc.uniqueArray(someViolation, { minLength: 1, maxLength: 2 }).map(selected) },
  { weight: 1, arbitrary: fc.constant(merged) },
)

type Reference = Pick<PaymentReferenceFacts, 'kind' | 'size' | 'unpaid' | 'payable'> & {
  readonly number: string
  readonly status: PaymentReferenceStatus
  readonly license: string
  /** Its licence, which a merge changes, and everything payable on that now, with fine and type. */
  readonly payableNow: string
}

async function references({ number, other }: World): Promise<Map<string, Reference>> {
  const rows = await connection.db.execute<Reference>(sql`
    select r.number, r.kind, r.status, l.number as license, s.*, (
      select concat(l.number, ': ', string_agg(concat_ws(' ', v.id, v.fine, v.type_code), ', ' order by v.id))
      from violations v where v.license_id = l.id and v.payable
    ) as "payableNow"
    from payment_references r join licenses l on l.id = r.license_id cross join lateral (
      select count(*)::int as size, (count(*) filter (where v.status = 'UNPAID'))::int as unpaid, (count(*) filter (where v.payable))::int as payable
      from violations v where v.license_id = r.license_id and (v.payable_in @> r.revision or exists (
        select from payment_reference_violations s where s.reference_number = r.number and s.violation_id = v.id and s.part = 'SET'))
    ) s where l.number in (${number}, ${other})`)
  return new Map(rows.map((row) => [row.number, row]))
}

type History = { readonly issuedFor: Map<string, string>; readonly settled: Set<string> }

/** The status that the table gives each reference of before, from the rows of now. */
function expected(before: Map<string, Reference>, after: Map<string, Reference>, { issuedFor, settled }: History): Map<string, string> {
  const called = [...before.values()].map(({ number, status }): [string, string] => {
    const now = after.get(number)
    if (!now) return [number, 'gone']
    const { kind, size, unpaid, payable, payableNow } = now
    const licenseChanged = payableNow !== issuedFor.get(number)
    return [number, nextStatus(status, { kind, size, unpaid, payable, settled: settled.has(number), licenseChanged })]
  })
  return new Map(called)
}

const reached = new Set<string>()

const worlds: World[] = []

/** One of many that are delivered together, each with three payable violations. */
async function aWorld(): Promise<World> {
  if (worlds.length === 0) {
    for (let nth = 0; nth < 50; nth += 1) {
      made += 2
      const number = String(96_000_000 + made)
      worlds.push({ number, other: String(96_000_001 + made), key: (place) => `S${number}-${place}` })
    }
    await deliverLicenses(
      connection.url,
      worlds.flatMap(({ number, other }) => [aLicense(number), aLicense(other)]),
    )
    const noticesOf = ({ number, key }: World) => [0, 1, 2].map((nth) => aNotice(number, { typeCode: '18', sourceKey: key(nth) }))
    await deliverViolations(connection.url, worlds.flatMap(noticesOf))
  }
  const world = worlds.pop()
  if (!world) throw new Error('No world')
  return world
}

async function take(step: Step, world: World, history: History): Promise<void> {
  const before = await references(world)
  for (const number of await step.run(world)) history.settled.add(number)
  const after = await references(world)
  const fresh = [...after.values()].filter(({ number }) => !before.has(number))
  for (const { number, payableNow } of fresh) history.issuedFor.set(number, payableNow)
  const wanted = new Map([...expected(before, after, history), ...fresh.map(({ number }): [string, string] => [number, 'OPEN'])])
  expect([step.title, statuses(after)]).toEqual([step.title, wanted])
  for (const { number, kind, status } of after.values()) reached.add(`${kind} ${before.get(number)?.status ?? 'new'} → ${status}`)
}

const statuses = (all: Map<string, Reference>) => new Map([...all].map(([number, { status }]) => [number, status]))

async function follow(steps: readonly Step[]): Promise<void> {
  const world = await aWorld()
  const first = await references(world)
  const history: History = { issuedFor: new Map([...first].map(([number, { payableNow }]) => [number, payableNow])), settled: new Set() }
  for (const step of steps) await take(step, world, history)
}

const cancelled = (nth: number) => delivered(nth, 15_000, { cancelled: true })

/** What chance seldom reaches. */
const rare: [Step[]][] = [
  [[selected([0, 1]), selected([2]), decided(0, 'objected', "'{[2026-06-01,)}'"), paid, cancelled(0)]],
  [[0, 1, 2].map(cancelled)],
]

test('whatever happens to a licence, every number has the status that the table of the domain gives it', async () => {
  const someSteps = fc.array(someStep, { minLength: 6, maxLength: 9 })
  await fc.assert(fc.asyncProperty(someSteps, follow), { numRuns: repetitions({ share: 8, whole: 20 }), seed: 20_261_122, examples: rare })
  const changes = ['new → OPEN', 'OPEN → SUPERSEDED', 'SUPERSEDED → SUPERSEDED', 'OPEN → CLOSED', 'SUPERSEDED → CLOSED']
  const ofBothKinds = changes.flatMap((change) => [`ALL_DUE ${change}`, `SELECTION ${change}`])
  expect([...reached]).toEqual(expect.arrayContaining([...ofBothKinds, 'ALL_DUE OPEN → PAID']))
  expect((await checkLedger(connection.db)).filter(({ rows }) => rows > 0)).toEqual([])
})
