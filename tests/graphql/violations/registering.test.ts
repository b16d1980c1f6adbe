import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { type TestApi, testApi } from '@/tests/support/api'
import { aLicense, aNotice, deliverLicenses, deliverViolations, openReferenceOf } from '@/tests/support/deliveries'
import { aPartner, type TestPartner } from '@/tests/support/partner'

let t: TestApi
let gam: TestPartner
let other: TestPartner
const now = new Date('2026-11-22T10:00:00Z')

beforeAll(async () => {
  t = await testApi(() => now, { limited: true })
  gam = await aPartner(t.connection.db, { authorityCode: 'GAM', now })
  other = await aPartner(t.connection.db, { authorityCode: 'TRD', now })
})
afterAll(() => t.close())

type Row = Record<string, unknown>

let made = 0

/** A licence of its own, registered. */
async function aLicence(): Promise<string> {
  made += 1
  const number = String(51_000_000 + made)
  await deliverLicenses(t.database.url, [aLicense(number)])
  return number
}

/** A row with a key of its own: 15 JOD. */
function aRow(licenseNumber: string, given: Row = {}): Row {
  made += 1
  return {
    sourceKey: `R-${made}`,
    licenseNumber,
    number: '9',
    type: '9',
    fine: 15_000,
    occurredOn: '2024-03-01',
    vehiclePlate: '10-79210',
    ...given,
  }
}

const REGISTER = `mutation ($input: ViolationsRegisterInput!) { violationsRegister(input: $input) {
  rows { outcome violationId code message { ar en } field }
  totals { read { rows fils } registered { rows fils } unchanged { rows fils } amended { rows fils } parked { rows fils } refused { rows fils } }
  userErrors { code field message { ar en } } } }`

async function call(rows: readonly Row[], { by = gam, key = `call-number-${++made}` } = {}) {
  return t.ask(REGISTER, { input: { rows, idempotencyKey: key } }, by.headers)
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test then asserts
async function register(rows: readonly Row[], options: { by?: TestPartner; key?: string } = {}): Promise<any> {
  const { data, errors } = await call(rows, options)
  expect(errors).toBeUndefined()
  return data.violationsRegister
}

const outcomesOf = ({ rows }: { rows: { outcome: string; code: string | null; field: string | null }[] }) =>
  rows.map(({ outcome, code, field }) => (code ? `${outcome} ${code} ${field}` : outcome))

const REGISTERED = `query ($sourceKeys: [String!]!) { registeredViolations(sourceKeys: $sourceKeys) {
  sourceKey violationId parked licenseNumber number fine occurredOn status payability payable registeredAt paidAt } }`

async function own(sourceKeys: readonly unknown[], by = gam) {
  const { data, errors } = await t.ask(REGISTERED, { sourceKeys }, by.headers)
  expect(errors).toBeUndefined()
  return data.registeredViolations
}

describe('what becomes of rows', () => {
  test('is told of each in their order, with the violation where there is one, and adds up', async () => {
    const [number, unknown] = [await aLicence(), '59999999']
    const [kept, amended, cancelled] = [aRow(number), aRow(number), aRow(number)]
    await register([kept, amended, cancelled])
    const rows = [
      aRow(unknown),
      kept,
      { ...cancelled, cancelled: true },
      aRow(number, { fine: 7_000 }),
      { ...amended, fine: 20_000 },
      aRow(number, { type: 'x' }),
    ]
    const answer = await register(rows)
    expect(outcomesOf(answer)).toEqual(['PARKED', 'UNCHANGED', 'CANCELLED', 'REGISTERED', 'AMENDED', 'REFUSED UNKNOWN_VALUE type'])
    expect(answer.rows.map(({ violationId }: Row) => violationId !== null)).toEqual([false, true, true, true, true, false])
    expect(answer.totals).toEqual({
      read: { rows: 6, fils: 87_000 },
      registered: { rows: 1, fils: 7_000 },
      unchanged: { rows: 1, fils: 15_000 },
      amended: { rows: 2, fils: 35_000 },
      parked: { rows: 1, fils: 15_000 },
      refused: { rows: 1, fils: 15_000 },
    })
    expect((await openReferenceOf(t.connection.db, number))?.set).toEqual([rows[3]?.sourceKey, kept.sourceKey, amended.sourceKey].sort())
  })

  test('is payable at once, with one new number for all rows of a licence', async () => {
    const number = await aLicence()
    await register(Array.from({ length: 20 }, () => aRow(number)))
    const [row] = await t.connection.sql`
      select count(*)::int as numbers from payment_references r join licenses l on l.id = r.license_id where l.number = ${number}`
    expect(row?.numbers).toBe(1)
    expect((await openReferenceOf(t.connection.db, number))?.set).toHaveLength(20)
  })

  test.each<[string, Row, string]>([
    ['an empty key', { sourceKey: '  ' }, 'REFUSED EMPTY sourceKey'],
    ['a key too long', { sourceKey: 'x'.repeat(101) }, 'REFUSED TOO_LONG sourceKey'],
    ['NUL in a key', { sourceKey: 'a\u0000b' }, 'REFUSED UNREADABLE sourceKey'],
    ['half a character in a number', { number: '\ud83d' }, 'REFUSED UNREADABLE number'],
    ['a licence of letters', { licenseNumber: '5100000X' }, 'REFUSED NOT_DIGITS licenseNumber'],
    ['an older licence without centre', { licenseNumber: '4711' }, 'REFUSED MORE_DETAILS_NEEDED licensingCenter'],
    ['an unknown centre', { licenseNumber: '4711', licensingCenter: 'XYZ', licenseClass: '3' }, 'REFUSED UNKNOWN_VALUE licensingCenter'],
    ['an unknown type', { type: '٩٩٩' }, 'REFUSED UNKNOWN_VALUE type'],
    ['no fine where no court decides', { fine: null }, 'REFUSED NEEDS_FINE fine'],
    ['a fine of nothing', { fine: 0 }, 'REFUSED NOT_POSITIVE fine'],
    ['a negative fine', { fine: -1 }, 'REFUSED NOT_WHOLE_FILS fine'],
    ['a fine beyond any', { fine: Number.MAX_SAFE_INTEGER }, 'REFUSED NOT_WHOLE_FILS fine'],
    ['29 February of no leap year', { occurredOn: '2025-02-29' }, 'REFUSED NOT_A_DAY occurredOn'],
    ['a day to come', { occurredOn: '2026-11-23' }, 'REFUSED FUTURE occurredOn'],
    ['half a plate', { vehiclePlate: '10' }, 'REFUSED NOT_A_PLATE vehiclePlate'],
  ])('%s is refused beside its field in both languages, and the row beside it goes in', async (_title, wrong, expected) => {
    const number = await aLicence()
    const answer = await register([aRow(number, wrong), aRow(number)])
    expect(outcomesOf(answer)).toEqual([expected, 'REGISTERED'])
    expect(answer.rows[0].message).toEqual({ ar: expect.stringMatching(/[ء-ي]/), en: expect.stringMatching(/[a-z]/) })
  })

  test('a key twice in one call with different content refuses both; with the same content it is one violation', async () => {
    const number = await aLicence()
    const [twice, same] = [aRow(number), aRow(number)]
    const answer = await register([twice, same, { ...twice, fine: 1_000 }, same])
    expect(outcomesOf(answer)).toEqual(['REFUSED SAME_KEY_TWICE sourceKey', 'REGISTERED', 'REFUSED SAME_KEY_TWICE sourceKey', 'UNCHANGED'])
  })

  test('a paid violation is cancelled or lowered, and changed in no other way', async () => {
    const number = await aLicence()
    const row = aRow(number)
    await register([row])
    await t.connection.sql`update violations set status = 'PAID', paid_at = now() where source_key = ${String(row.sourceKey)}`
    for (const [change, field] of [
      [{ fine: 16_000 }, 'fine'],
      [{ type: '14' }, 'type'],
      [{ vehiclePlate: '11-1' }, 'vehiclePlate'],
      [{ fine: 1, vehiclePlate: '11-1' }, 'fine'],
      [{ fine: 1, cancelled: true }, 'fine'],
    ] as const)
      expect(outcomesOf(await register([{ ...row, ...change }]))).toEqual([`REFUSED ALREADY_PAID ${field}`])
    expect(outcomesOf(await register([{ ...row, fine: 1 }]))).toEqual(['AMENDED'])
    expect(outcomesOf(await register([{ ...row, fine: 1, cancelled: true }]))).toEqual(['CANCELLED'])
    expect(outcomesOf(await register([{ ...row, fine: 1, cancelled: true }]))).toEqual(['UNCHANGED'])
    expect(outcomesOf(await register([{ ...row, fine: 1 }]))).toEqual(['REFUSED ALREADY_CANCELLED cancelled'])
    expect(await own([row.sourceKey])).toMatchObject([{ status: 'PAID', payability: 'PAID_THEN_CANCELLED' }])
  })

  test('digits of all three scripts are one number', async () => {
    const number = await aLicence()
    const row = aRow(
      number.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))),
      {
        occurredOn: '٢٠٢٤-٠٣-٠١',
      },
    )
    expect(outcomesOf(await register([row]))).toEqual(['REGISTERED'])
    expect(outcomesOf(await register([{ ...row, licenseNumber: number, occurredOn: '2024-03-01' }]))).toEqual(['UNCHANGED'])
  })

  test('is dated in the audit with the key that said so, and counts as the last success of its authority alone', async () => {
    const key = 'the-audited-call'
    const freshness = async () => {
      const rows = await t.connection.sql`select authority_code, last_success_at from feeds order by 1`
      return rows.map((row) => [row.authority_code, row.last_success_at && Date.parse(row.last_success_at)])
    }
    const before = await freshness()
    await register([aRow(await aLicence())], { key, by: other })
    const [row] = await t.connection.sql`select actor, details from audit_log where details->>'source' = ${`api:${key}`}`
    expect(row).toMatchObject({ actor: `api_key:${other.keyId}`, details: { summary: { REGISTERED: { rows: 1, fils: 15_000 } } } })
    expect(await freshness()).toEqual(before.map(([code, at]) => [code, code === 'TRD' ? now.getTime() : at]))
  })
})

describe('a call', () => {
  test('registers for the authority of its key: the same key of another authority is another violation, which it does not touch', async () => {
    const number = await aLicence()
    const row = aRow(number)
    await register([row])
    expect(outcomesOf(await register([{ ...row, fine: 1_000 }], { by: other }))).toEqual(['REGISTERED'])
    const rows = await t.connection
      .sql`select authority_code, fine::int from violations where source_key = ${String(row.sourceKey)} order by 1`
    expect(rows.map(({ authority_code, fine }) => [authority_code, fine])).toEqual([
      ['GAM', 15_000],
      ['TRD', 1_000],
    ])
    const { errors } = await call([{ ...row, authority: 'TRD' }])
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('is refused of an agency without an authority, of a key without the scope, of guests', async () => {
    const [asking, reading] = [
      await aPartner(t.connection.db, { now }),
      await aPartner(t.connection.db, { scopes: ['VIOLATIONS_READ'], now }),
    ]
    const rows = [aRow(await aLicence())]
    expect(await register(rows, { by: asking })).toMatchObject({
      rows: [],
      totals: null,
      userErrors: [{ code: 'NO_AUTHORITY', field: null }],
    })
    expect((await call(rows, { by: reading })).errors?.[0]?.extensions).toMatchObject({ code: 'SCOPE_MISSING', scope: 'violations:write' })
    const guest = await t.ask(REGISTER, { input: { rows, idempotencyKey: 'of-somebody' } })
    expect(guest.errors?.[0]).toMatchObject({
      message: 'Mutation.violationsRegister is for API keys only.',
      extensions: { code: 'FORBIDDEN', userMessage: { ar: expect.stringContaining('بمفتاح') } },
    })
    expect(await own(rows.map(({ sourceKey }) => sourceKey))).toEqual([null])
  })

  test('has 1 to 500 rows, and costs a point for each besides what is asked of it', async () => {
    const number = await aLicence()
    const rows = Array.from({ length: 500 }, () => aRow(number))
    expect((await register([])).userErrors).toMatchObject([
      { code: 'ROWS_SIZE', field: ['input', 'rows'], message: { ar: expect.stringContaining('500') } },
    ])
    expect((await register([...rows, aRow(number)])).userErrors).toMatchObject([{ code: 'ROWS_SIZE' }])
    const { data, headers } = await call(rows)
    expect(data.violationsRegister.totals.registered).toEqual({ rows: 500, fils: 7_500_000 })
    expect(Number(headers.get('x-cost'))).toBe(20 + 500 + 500 * 2 + 7 + 2 * 2)
  })

  test('under the same key again has the same answer, and nothing is done twice; other rows under it are refused', async () => {
    const number = await aLicence()
    const [rows, key] = [[aRow(number), aRow(number, { type: 'x' })], 'the-same-call-again']
    const answers = await Promise.all(Array.from({ length: 8 }, () => register(rows, { key })))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(outcomesOf(answers[0])).toEqual(['REGISTERED', 'REFUSED UNKNOWN_VALUE type'])
    expect((await register(rows.slice(0, 1), { key })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY', field: ['input', 'idempotencyKey'] },
    ])
    const [{ calls } = { calls: 0 }] = await t.connection
      .sql`select count(*)::int as calls from audit_log where details->>'source' = ${`api:${key}`}`
    expect(calls).toBe(1)
  })

  test('beside others and an import with the same rows: each is registered once, and a licence has one open number', async () => {
    const numbers = await Promise.all(Array.from({ length: 6 }, aLicence))
    const rows = numbers.flatMap((number) => [aRow(number), aRow(number), aRow('59999998')])
    const imported = rows.map((row) => aNotice(String(row.licenseNumber), { sourceKey: String(row.sourceKey) }))
    const [first, second, third, file] = await Promise.all([
      register(rows),
      register(rows.toReversed()),
      register(rows.slice(4).concat(rows.slice(0, 4))),
      deliverViolations(t.database.url, imported, { batchRows: 3 }),
    ])
    const all = [...outcomesOf(first), ...outcomesOf(second), ...outcomesOf(third), ...file.rows.map(({ outcome }) => outcome)]
    expect(all.filter((outcome) => outcome === 'REGISTERED')).toHaveLength(12)
    expect(all.filter((outcome) => outcome === 'PARKED')).toHaveLength(6)
    expect(all.filter((outcome) => outcome === 'UNCHANGED')).toHaveLength(18 * 3)
    for (const number of numbers) expect((await openReferenceOf(t.connection.db, number))?.set).toHaveLength(2)
  })

  test('that is cut off in the middle has done nothing, its key included: sent again, it is done', async () => {
    const [first, last] = [await aLicence(), await aLicence()]
    const [rows, key] = [[aRow(first), aRow(last)], 'cut-off-in-the-middle']
    const held = await t.connection.sql.reserve()
    await held`begin`
    await held`select from licenses where number = ${last} for update`
    const cut = call(rows, { key })
    await killWaiting()
    expect((await cut).errors?.[0]?.extensions.code).toBe('SOURCE_UNAVAILABLE')
    await held`rollback`
    held.release()
    expect(await own(rows.map(({ sourceKey }) => sourceKey))).toEqual([null, null])
    expect(outcomesOf(await register(rows, { key }))).toEqual(['REGISTERED', 'REGISTERED'])
  })
})

/** Ends the connection that waits for a lock, as a crash does. */
async function killWaiting(): Promise<void> {
  for (;;) {
    const killed = await t.connection.db.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
    if (killed.length > 0) return
    await new Promise((done) => setTimeout(done, 20))
  }
}

test('the samples of docs/registering-by-api.md are answered as it says', async () => {
  const text = await readFile('docs/registering-by-api.md', 'utf8')
  const blocks = (language: string) =>
    [...text.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, block = '']) => block)
  const [[mutation = '', query = ''], [variables = '']] = [blocks('graphql'), blocks('json')]
  await deliverLicenses(t.database.url, [aLicense('99000001')])
  const { data, headers } = await t.ask(mutation, JSON.parse(variables), gam.headers)
  expect(outcomesOf(data.violationsRegister)).toEqual(['REGISTERED', 'PARKED', 'REFUSED NOT_A_DAY occurredOn'])
  expect(Number(headers.get('x-cost'))).toBeLessThan(50)
  const { data: mine } = await t.ask(query, { sourceKeys: ['2026-000124', '2026-000123'] }, gam.headers)
  expect(mine.registeredViolations).toMatchObject([
    { parked: true, licenseNumber: '4711', fine: null },
    { parked: false, payable: true, fine: 15_000 },
  ])
})

describe('what an authority sees of its own', () => {
  test('where each violation stands, in the order of the keys; nothing of another authority, nor what is not registered', async () => {
    const number = await aLicence()
    const [registered, parked, withdrawn] = [aRow(number), aRow('59999997'), aRow(number, { cancelled: true })]
    const { rows } = await register([registered, parked, withdrawn])
    const foreign = aRow(number)
    await register([foreign], { by: other })
    const keys = [parked, registered, foreign, { sourceKey: 'none' }, withdrawn, { sourceKey: 'x\u0000' }].map(({ sourceKey }) => sourceKey)
    const common = { number: '9', fine: 15_000, occurredOn: '2024-03-01', registeredAt: now.toISOString(), paidAt: null }
    expect(await own(keys)).toEqual([
      {
        ...common,
        sourceKey: parked.sourceKey,
        violationId: null,
        parked: true,
        licenseNumber: '59999997',
        status: 'UNPAID',
        payability: null,
        payable: false,
      },
      {
        ...common,
        sourceKey: registered.sourceKey,
        violationId: rows[0].violationId,
        parked: false,
        licenseNumber: number,
        status: 'UNPAID',
        payability: 'AVAILABLE',
        payable: true,
      },
      null,
      null,
      expect.objectContaining({ violationId: rows[2].violationId, status: 'CANCELLED', payability: 'CANCELLED', payable: false }),
      null,
    ])
    await deliverLicenses(t.database.url, [aLicense('59999997')])
    expect(await own([parked.sourceKey])).toMatchObject([{ parked: false, payable: true, violationId: expect.any(String) }])
  })

  test('is asked by 1 to 100 keys, of an agency that has an authority', async () => {
    const ask = async (count: number, by: TestPartner) =>
      (await t.ask(REGISTERED, { sourceKeys: Array.from({ length: count }, String) }, by.headers)).errors?.[0]?.extensions.reason
    expect([await ask(0, gam), await ask(100, gam), await ask(101, gam)]).toEqual(['SOURCE_KEYS_SIZE', undefined, 'SOURCE_KEYS_SIZE'])
    expect(await ask(1, await aPartner(t.connection.db, { now }))).toBe('NO_AUTHORITY')
  })

  test('is read as the role that PostgreSQL holds to its rows', async () => {
    const before = t.statements.length
    await own(['anything'])
    expect(t.statements.slice(before)).toContain('set local role tasdeed_authority')
    expect(t.logged.filter(({ msg }) => String(msg).includes('row-level'))).toEqual([])
  })
})

describe('for when an authority is complete', () => {
  const since = '2026-11-20T21:00:00.000Z'
  const tell = async (complete: Row, rows: readonly Row[] = [], key = `call-number-${++made}`) =>
    (await t.ask(REGISTER, { input: { rows, complete, idempotencyKey: key } }, gam.headers)).data.violationsRegister
  const feed = async () => {
    const [row] = await t.connection.sql`
      select complete_until as until, last_success_at as fresh, gap_at is not null as gap from feeds where authority_code = 'GAM'`
    return [iso(row?.until), iso(row?.fresh), row?.gap]
  }
  const iso = (instant: string) => new Date(instant).toISOString()

  test('its last call says so, with rows or none; what does not follow the one before leaves a gap until that comes', async () => {
    const first = await tell({ since, asOf: '2026-11-21T21:00:00Z' }, [aRow(await aLicence())])
    expect([outcomesOf(first), first.userErrors]).toEqual([['REGISTERED'], []])
    const [until, fresh, gap] = await feed()
    expect([until, fresh, gap]).toEqual([iso('2026-11-21T21:00:00Z'), iso('2026-11-21T21:00:00Z'), false])
    expect((await tell({ since: '2026-11-22T00:00:00Z', asOf: '2026-11-22T03:00:00Z' })).userErrors).toEqual([])
    expect((await feed()).slice(1)).toEqual([iso('2026-11-21T21:00:00Z'), true])
    await tell({ since: '2026-11-21T21:00:00Z', asOf: '2026-11-22T00:00:00Z' })
    expect((await feed()).slice(1)).toEqual([iso('2026-11-22T03:00:00Z'), false])
  })

  test('a call without it is a correction from then on', async () => {
    await register([aRow(await aLicence())])
    expect((await feed())[1]).toBe(iso('2026-11-22T03:00:00Z'))
  })

  test.each([
    ['that ends where it begins', { since, asOf: since }],
    ['in the future', { since, asOf: '2026-11-22T10:00:01Z' }],
  ])('a period %s is refused, and nothing is registered', async (_title, complete) => {
    const row = aRow(await aLicence())
    expect((await tell(complete, [row])).userErrors).toMatchObject([{ code: 'PERIOD_INVALID', field: ['input', 'complete'] }])
    expect(await own([row.sourceKey])).toEqual([null])
  })
})
