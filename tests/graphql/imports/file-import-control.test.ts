import { seedAccounts } from '@/demo/accounts'
import { runImport } from '@/imports/run-import'
import { receiveImport } from '@/services/imports/receive-import'
import { startImport } from '@/services/imports/start-import'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { csvOf, header } from '@/tests/support/import-files'
import { untilWaiting } from '@/tests/support/locks'
import { sessionOf } from '@/tests/support/partner'

let t: TestApi
let sent = 0

beforeAll(async () => {
  t = await testApi()
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  await t.connection
    .sql`insert into licenses (number, holder_name, expires_on) values ('96000001', 'سالم', '2030-01-01'), ('96000002', 'منى', '2031-01-01')`
})
afterAll(() => t.close())

const run = (id: string, limits?: { rows: number; fils: number }) =>
  runImport(Number(id), {
    db: t.connection.db,
    databaseUrl: t.database.url,
    now: () => new Date(),
    drawNumbers: randomNumbers('1'),
    onFault: () => undefined,
    ...(limits && { limits }),
  })

/** A file that a clerk sends, looked into. */
async function send(content: string, limits?: { rows: number; fils: number }): Promise<string> {
  sent += 1
  const chunks = async function* () {
    yield Buffer.from(content)
  }
  const file = { name: `file-${sent}.csv`, contentHash: `control-${sent}`, size: content.length, chunks }
  const { id } = await receiveImport(t.connection.db, file, { actor: 'clerk', now: new Date() })
  await run(String(id), limits)
  return String(id)
}

const row = (key: string, fine: number, { type = '9', status = '', plate = '10-79210' } = {}) =>
  `GAM,${key},96000001,9,${type},${fine},2026-01-05,${plate},${status}`
const violations = (...lines: readonly string[]) =>
  csvOf(
    lines,
    lines.reduce((sum, line) => sum + Number(line.split(',')[5]), 0),
  ).replace(header, `${header},status`)

type Answer = { approval: { id: string } | null; fileImport: { state: string }; userErrors: { code: string; field: string[] }[] }

async function start(id: string, reason = 'كتاب الجهة رقم 12'): Promise<Answer> {
  const query = `mutation ($input: FileImportStartInput!) {
    fileImportStart(input: $input) { fileImport { state } approval { id } userErrors { code field } } }`
  const input = { id, reason, idempotencyKey: `start-control-${sent++}` }
  return (await t.ask(query, { input }, await sessionOf(t, 'clerk'))).data.fileImportStart
}

async function decide(approval: string | undefined, decision: 'APPROVE' | 'REJECT', userName = 'finance') {
  const query = 'mutation ($input: ApprovalDecideInput!) { approvalDecide(input: $input) { userErrors { code message { ar } } } }'
  const input = { approval, decision, note: 'بلا كتاب', idempotencyKey: `decide-control-${sent++}` }
  return (await t.ask(query, { input }, await sessionOf(t, userName))).data.approvalDecide.userErrors
}

async function look(id: string, userName = 'finance') {
  const query = `query ($id: ID!) { fileImport(id: $id) {
    state preview { holds { reason text { ar } } } outcome { amended { rows } refused { rows } }
    differenceTotals { kind tally { rows fils } lowers }
    differences { line kind name lowers outsideRange changes { name { en } before { en } after { en } } } } }`
  return (await t.ask(query, { id }, await sessionOf(t, userName))).data.fileImport
}

const stateOf = async (key: string) => {
  const [found] = await t.connection.sql`select status, fine::int as fine from violations where source_key = ${key}`
  return found ? [found.status, found.fine] : null
}

/** Violations that are registered, by two people where it takes two. */
async function known(...lines: readonly string[]): Promise<void> {
  const id = await send(violations(...lines))
  const { approval } = await start(id)
  if (approval) await decide(approval.id, 'APPROVE')
  await run(id)
}

test('a clerk alone registers new violations whose fines their types have', async () => {
  const id = await send(violations(row('n-1', 15_000), row('n-2', 250_000, { type: '1' })))
  expect((await look(id)).preview.holds).toEqual([])
  expect(await start(id, '')).toEqual({ fileImport: { state: 'RUNNING' }, approval: null, userErrors: [] })
  await run(id)
  expect([await stateOf('n-1'), await stateOf('n-2')]).toEqual([
    ['UNPAID', 15_000],
    ['UNPAID', 250_000],
  ])
})

test('a file that cancels or lowers waits as a whole; the second person sees each row before and after, the largest first', async () => {
  await known(row('c-1', 200_000, { type: '1' }), row('c-2', 200_000, { type: '1' }), row('c-3', 15_000))
  const id = await send(
    violations(
      row('c-1', 1, { type: '1' }),
      row('c-2', 200_000, { type: '1', status: 'CANCELLED' }),
      row('c-3', 15_000, { plate: '11-5' }),
      row('c-new', 15_000),
    ),
  )
  expect((await start(id, ' ')).userErrors).toEqual([{ code: 'APPROVAL_REASON', field: ['input', 'reason'] }])
  const { approval, fileImport } = await start(id)
  expect(fileImport.state).toBe('PREVIEWED')
  await run(id)
  expect([await stateOf('c-1'), await stateOf('c-new')]).toEqual([['UNPAID', 200_000], null])

  const { preview, differenceTotals, differences } = await look(id)
  expect(preview.holds).toMatchObject([{ reason: 'CHANGES', text: { ar: expect.stringContaining('مسجّل') } }])
  expect(differenceTotals).toEqual([
    { kind: 'CANCELLED', tally: { rows: 1, fils: 200_000 }, lowers: 200_000 },
    { kind: 'LOWERED', tally: { rows: 1, fils: 1 }, lowers: 199_999 },
    { kind: 'AMENDED', tally: { rows: 1, fils: 15_000 }, lowers: 0 },
  ])
  const change = (name: string, before: string, after: string) => ({ name: { en: name }, before: { en: before }, after: { en: after } })
  expect(differences).toMatchObject([
    { line: 3, kind: 'CANCELLED', name: 'GAM c-2', lowers: 200_000, changes: [change('State', 'Unpaid', 'Cancelled')] },
    { line: 2, lowers: 199_999, outsideRange: true, changes: [change('Fine', '200.000 JOD', '0.001 JOD')] },
    { line: 4, lowers: 0, changes: [change('Plate', '10-79210', '11-5')] },
  ])
  const asked = '{ approvals(state: REQUESTED) { nodes { title { en } path changes { name { en } before { en } after { en } } } } }'
  const [card] = (await t.ask(asked, {}, await sessionOf(t, 'finance'))).data.approvals.nodes
  expect(card).toMatchObject({ title: { en: expect.stringMatching(/^File sent by hand: file-\d+\.csv$/) }, path: `/staff/imports/${id}` })
  expect(card.changes).toEqual([
    { name: { en: 'Lowered and cancelled together' }, before: null, after: { en: '399.999 JOD' } },
    change('Cancels a violation', '1 · 200.000 JOD', '1 · 0.000 JOD'),
    change('Lowers a fine', '1 · 200.000 JOD', '1 · 0.001 JOD'),
    { name: { en: 'Changes type or plate' }, before: null, after: { en: '1 · 15.000 JOD' } },
    { name: { en: 'New rows' }, before: null, after: { en: '1 · 15.000 JOD' } },
  ])

  expect((await start(id)).userErrors).toMatchObject([{ code: 'APPROVAL_UNDER_WAY' }])
  expect(await decide(approval?.id, 'APPROVE')).toEqual([])
  await run(id)
  expect(await Promise.all(['c-1', 'c-2', 'c-new'].map(stateOf))).toEqual([
    ['UNPAID', 1],
    ['CANCELLED', 200_000],
    ['UNPAID', 15_000],
  ])
})

test('the second person sees that a row cancels or lowers what is paid; what was paid since it was looked into is not seen', async () => {
  await t.connection.sql`insert into licenses (number, holder_name, expires_on) values ('96700009', 'زيد', '2030-01-01')`
  const of9 = (...given: Parameters<typeof row>) => row(...given).replace('96000001', '96700009')
  await known(of9('p-1', 15_000), of9('p-2', 15_000))
  const pay = async () => {
    const number = await cases.openNumber(t.connection.db, '96700009')
    await cases.pay(t.connection.db, number, number === '' ? 0 : 30_000, new Date())
  }
  const early = await send(violations(of9('p-1', 1), of9('p-2', 15_000, { status: 'CANCELLED' })))
  const { approval: stale } = await start(early)
  await pay()
  const id = await send(violations(of9('p-1', 10_000), of9('p-2', 15_000, { status: 'CANCELLED' })))
  const { differences } = await look(id)
  expect(differences).toMatchObject([
    { kind: 'PAID_CANCELLED', lowers: 15_000, changes: [{ name: { en: 'State' }, before: { en: 'Paid' }, after: { en: 'Cancelled' } }] },
    { kind: 'PAID_LOWERED', lowers: 5_000, changes: [{ name: { en: 'Fine' } }] },
  ])
  await decide(stale?.id, 'APPROVE')
  await run(early)
  expect([await stateOf('p-1'), await stateOf('p-2')]).toEqual([
    ['PAID', 15_000],
    ['PAID', 15_000],
  ])
  await decide((await start(id)).approval?.id, 'APPROVE')
  await run(id)
  expect(await stateOf('p-1')).toEqual(['PAID', 10_000])
  const [held] = await t.connection.sql`select reason, waiting::int as waiting from payment_cases where reason = 'NO_LONGER_DUE'`
  expect(held).toEqual({ reason: 'NO_LONGER_DUE', waiting: 20_000 })
})

test('whoever sent and asked cannot approve, nor can another clerk; what is rejected leaves nothing and can be asked again', async () => {
  await known(row('r-1', 15_000))
  const id = await send(violations(row('r-1', 15_000, { status: 'CANCELLED' })))
  const { approval } = await start(id)
  const query = 'mutation ($input: ApprovalDecideInput!) { approvalDecide(input: $input) { userErrors { code } } }'
  for (const userName of ['clerk', 'clerk2']) {
    const input = { approval: approval?.id, decision: 'APPROVE', idempotencyKey: `rejected-${userName}` }
    expect((await t.ask(query, { input }, await sessionOf(t, userName))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  }
  expect(await decide(approval?.id, 'APPROVE', 'legal')).toMatchObject([{ code: 'APPROVAL_ROLE' }])
  expect(await decide(approval?.id, 'REJECT')).toEqual([])
  await run(id)
  expect([(await look(id)).state, await stateOf('r-1')]).toEqual(['PREVIEWED', ['UNPAID', 15_000]])
  expect((await start(id)).approval).not.toBeNull()
})

test.each([
  ['a fine outside the range of its type', violations(row('h-1', 14_999)), undefined, ['RANGE']],
  ['something new and cancelled', violations(row('h-2', 15_000, { status: 'CANCELLED' })), undefined, ['CHANGES']],
  ['more rows than one may register', violations(row('h-3', 15_000), row('h-4', 15_000)), { rows: 1, fils: 99_000 }, ['ROWS']],
  ['a larger sum than one may register', violations(row('h-5', 15_000)), { rows: 9, fils: 14_999 }, ['SUM']],
  ['another expiry', 'number,holder_name,expires_on\n96000002,منى,2039-01-01\n#trailer,rows=1\n', undefined, ['CHANGES']],
  ['another holder', 'number,holder_name,expires_on\n96000002,زيد,2031-01-01\n#trailer,rows=1\n', undefined, ['CHANGES']],
  [
    'a merger',
    'number,holder_name,expires_on,merged_into_number\n96000002,منى,2031-01-01,96000001\n#trailer,rows=1\n',
    undefined,
    ['CHANGES'],
  ],
])('a file with %s waits for a second person', async (_title, content, limits, holds) => {
  const id = await send(content, limits)
  const { preview } = await look(id)
  expect(preview.holds.map(({ reason }: { reason: string }) => reason)).toEqual(holds)
  expect((await start(id)).approval).not.toBeNull()
  await run(id)
  const [licenses] = await t.connection.sql`
    select string_agg(holder_name || expires_on || coalesce(merged_into, 0), ' ' order by number) as all from licenses where number like '9600%'`
  expect([(await look(id)).state, await stateOf('h-1'), licenses?.all]).toEqual(['PREVIEWED', null, 'سالم2030-01-010 منى2031-01-010'])
})

test('an approved change of a licence is made, and a merger too', async () => {
  await t.connection
    .sql`insert into licenses (number, holder_name, expires_on) values ('96500001', 'رنا', '2030-01-01'), ('96500002', 'رنا', '2031-01-01')`
  const head = 'number,holder_name,expires_on,merged_into_number'
  const id = await send(`${head}\n96500001,رنا عمر,2033-01-01,\n96500002,رنا,2031-01-01,96500001\n#trailer,rows=2\n`)
  const { differences } = await look(id)
  expect(differences.map(({ kind, name }: { kind: string; name: string }) => [kind, name])).toEqual([
    ['LICENSE', '96500001'],
    ['LICENSE_MERGER', '96500002'],
  ])
  await decide((await start(id)).approval?.id, 'APPROVE')
  await run(id)
  const rows = await t.connection
    .sql`select holder_name, merged_into is not null as merged from licenses where number like '9650%' order by number`
  expect([...rows]).toEqual([
    { holder_name: 'رنا عمر', merged: false },
    { holder_name: 'رنا', merged: true },
  ])
})

test('what has changed since the file was looked into is not approved unseen: the request is refused, and asked again after a fresh look', async () => {
  await known(row('s-1', 15_000))
  const id = await send(violations(row('s-1', 14_000)))
  const { approval } = await start(id)
  await t.connection.sql`update violations set fine = 90000 where source_key = 's-1'`
  expect(await decide(approval?.id, 'APPROVE')).toMatchObject([{ code: 'IMPORT_CHANGED', message: { ar: expect.any(String) } }])
  expect(await decide(approval?.id, 'REJECT')).toEqual([])
  expect(await start(id)).toMatchObject({ fileImport: { state: 'RECEIVED' }, approval: null, userErrors: [] })
  await run(id)
  expect((await look(id)).differences).toMatchObject([{ lowers: 76_000 }])
  expect((await start(id)).approval).not.toBeNull()
})

test('what changes between the approval and registering is refused row by row, and comes back in a file', async () => {
  await known(row('g-1', 15_000), row('g-2', 15_000))
  const id = await send(violations(row('g-1', 14_000), row('g-2', 14_000)))
  await decide((await start(id)).approval?.id, 'APPROVE')
  await t.connection.sql`update violations set fine = 90000 where source_key = 'g-1'`
  await run(id)
  expect(await look(id)).toMatchObject({ state: 'DONE', outcome: { amended: { rows: 1 }, refused: { rows: 1 } } })
  expect([await stateOf('g-1'), await stateOf('g-2')]).toEqual([
    ['UNPAID', 90_000],
    ['UNPAID', 14_000],
  ])
})

test('a new row that became known meanwhile lowers nothing without a second person', async () => {
  const id = await send(violations(row('k-1', 15_000)))
  await known(row('k-1', 90_000))
  await start(id)
  await run(id)
  expect([await stateOf('k-1'), (await look(id)).outcome.refused.rows]).toEqual([['UNPAID', 90_000], 1])
})

describe('several files of one day', () => {
  const limits = { rows: 3, fils: 45_000 }
  const holdsOf = async (id: string, who = 'clerk') => (await look(id, who)).preview.holds.map(({ reason }: { reason: string }) => reason)
  const fileOf = (key: string, rows: number) => violations(...Array.from({ length: rows }, (_, i) => row(`${key}-${i}`, 15_000)))

  beforeAll(() => t.connection.sql`update file_imports set started_at = started_at - interval '1 day'`)

  test('together have what one person may register alone: what is more waits, whoever else may register it', async () => {
    const [first, second] = [await send(fileOf('d1', 2), limits), await send(fileOf('d2', 2), limits)]
    expect(await holdsOf(second)).toEqual([])
    expect(await start(first)).toMatchObject({ fileImport: { state: 'RUNNING' }, approval: null })
    expect(await holdsOf(second)).toEqual(['DAY'])
    expect(await holdsOf(second, 'finance')).toEqual([])
    expect((await start(second, '')).userErrors).toMatchObject([{ field: ['input', 'reason'] }])
    const { approval } = await start(second)
    expect(await decide(approval?.id, 'APPROVE')).toEqual([])
    await run(first)
    // What another has approved is not counted against whoever sent it.
    const small = await send(fileOf('d3', 1), limits)
    expect(await holdsOf(small)).toEqual([])
    expect((await start(small)).approval).toBeNull()
  })

  test('their sum counts, too, and the next day begins anew', async () => {
    await t.connection.sql`update file_imports set started_at = started_at - interval '1 day'`
    const dear = { rows: 10, fils: 40_000 }
    const [first, second] = [await send(fileOf('s1', 2), dear), await send(fileOf('s2', 1), dear)]
    expect((await start(first)).approval).toBeNull()
    expect(await holdsOf(second)).toEqual(['DAY'])
    await t.connection.sql`update file_imports set started_at = started_at - interval '1 day'`
    expect(await holdsOf(second)).toEqual([])
  })

  test.each(['national_number_hash', 'employee_number'] as const)(
    'one person’s two accounts, known by %s, have at one moment no more than one: the second waits, and asks another person',
    async (known) => {
      const { db, sql } = t.connection
      const twin = `clerk-${known.slice(0, 8)}`
      await sql`update users set national_number_hash = 'of the clerk' where user_name = 'clerk'`
      await sql`
        insert into users (user_name, display_name, role, password_hash, disabled_at, ${sql(known)})
        select ${twin}, display_name, role, password_hash, now(), ${sql(known)} from users where user_name = 'clerk'`
      await sql`update file_imports set started_at = started_at - interval '1 day'`
      const [one, other] = [await send(fileOf(`${known}-1`, 2), limits), await send(fileOf(`${known}-2`, 2), limits)]
      const begin = (id: string, actor: string) => startImport(db, { id: Number(id), reason: 'كتاب الجهة', actor, now: new Date() })
      let begun: ReturnType<typeof begin>[] = []
      await sql.begin(async (tx) => {
        await tx`select from users where user_name in ('clerk', ${twin}) for update`
        begun = [begin(one, 'clerk'), begin(other, twin)]
        await untilWaiting(db, 2)
      })
      const started = await Promise.all(begun)
      await sql`update file_imports set started_at = started_at - interval '1 day'`
      expect(started.map((outcome) => outcome.ok && outcome.answer.approval === null).sort()).toEqual([false, true])
    },
  )

  test('of two that are started at one moment one waits', async () => {
    const [one, other] = [await send(fileOf('r1', 2), limits), await send(fileOf('r2', 2), limits)]
    const started = await Promise.all([start(one), start(other)])
    expect(started.map(({ approval }) => approval === null).sort()).toEqual([false, true])
  })
})

test('nobody approves, or has approved, what a file changes of a licence of his own name, however it is written', async () => {
  const { sql } = t.connection
  await known(row('own-1', 15_000))
  for (const userName of ['clerk', 'finance']) {
    const [before] = await sql`select display_name as name from users where user_name = ${userName}`
    const id = await send(violations(row('own-1', 14_000)))
    const { approval } = await start(id)
    await sql`update users set display_name = 'سَالم ' where user_name = ${userName}`
    expect(await decide(approval?.id, 'APPROVE')).toMatchObject([{ code: 'APPROVAL_OWN_LICENSE' }])
    expect(await decide(approval?.id, 'REJECT')).toEqual([])
    await sql`update users set display_name = ${before?.name} where user_name = ${userName}`
  }
  expect(await stateOf('own-1')).toEqual(['UNPAID', 15_000])
})

describe('a settlement file sent by hand', () => {
  const DAY = '2026-11-29'
  const settlement = (lines: readonly (readonly [string, string, number])[]) => {
    const jod = (fils: number) => (fils / 1000).toFixed(3)
    const total = lines.reduce((sum, [, , fils]) => sum + fils, 0)
    const rows = lines.map(([transaction, number, fils]) => `${transaction},${number},${jod(fils)},${DAY}`)
    return `transaction_id,number,amount,statement_day\n${rows.join('\n')}\nTRAILER,${lines.length},${jod(total)},${DAY}\n`
  }
  const holdsOf = async (id: string) => (await look(id)).preview.holds.map(({ reason }: { reason: string }) => reason)

  type Change = { readonly name: { readonly en: string }; readonly after: { readonly en: string } }

  async function licenseOf(number: string) {
    const [row] = await t.connection.sql`
      select l.number as "licenseNumber", l.holder_name as holder from payment_references r join licenses l on l.id = r.license_id
      where r.number = ${number}`
    return { licenseNumber: row?.licenseNumber, holder: row?.holder }
  }

  /** A number with one violation of 12.000, and its violation's state. */
  async function owed() {
    const { number, license } = await cases.aLicense(t.connection.db, [cases.plain(12_000)])
    return { number, standing: () => cases.standing(t.connection.db, license) }
  }

  test('with a payment that nobody reported settles nothing before a second person has seen how many, and how much', async () => {
    const { number, standing } = await owed()
    const id = await send(settlement([['INVENTED-1', number, 12_000]]))
    expect(await holdsOf(id)).toEqual(['PAYMENTS'])
    expect((await start(id, ' ')).userErrors).toEqual([{ code: 'APPROVAL_REASON', field: ['input', 'reason'] }])
    const { approval, fileImport } = await start(id)
    expect(fileImport.state).toBe('PREVIEWED')
    await run(id)
    expect(await standing()).toEqual(['UNPAID'])
    const query = 'query ($id: ID!) { approval(id: $id) { changes { name { en } after { en } } consequences { en } } }'
    const { changes, consequences } = (await t.ask(query, { id: approval?.id }, await sessionOf(t, 'finance'))).data.approval
    expect(changes).toContainEqual({ name: { en: 'Payments that only the file has' }, after: { en: '1 · 12.000 JOD' } })
    expect(consequences[0].en).toContain('settled from it')
    expect(await decide(approval?.id, 'APPROVE')).toEqual([])
    await run(id)
    expect(await standing()).toEqual(['PAID'])
  })

  test('shows each payment that it would settle, with its licence, the largest first; a transaction that stands there twice is one', async () => {
    const { number } = await owed()
    const lines = [
      ['S-1', number, 12_000],
      ['S-2', '1000326480165', 13_000],
      ['S-1', number, 12_000],
    ] as const
    const id = await send(settlement(lines))
    const query = `query ($id: ID!) { fileImport(id: $id) {
      differenceTotals { kind tally { rows fils } } differences(first: 5) { line kind name licenseNumber changes { name { en } after { en } } } } }`
    const { differenceTotals, differences } = (await t.ask(query, { id }, await sessionOf(t, 'finance'))).data.fileImport
    expect(differenceTotals).toEqual([{ kind: 'PAYMENT', tally: { rows: 2, fils: 25_000 } }])
    const { licenseNumber } = await licenseOf(number)
    expect(differences).toMatchObject([
      { line: 3, kind: 'PAYMENT', name: 'S-2', licenseNumber: '' },
      { line: 2, kind: 'PAYMENT', name: 'S-1', licenseNumber },
    ])
    const shown = differences[1].changes.map(({ name, after }: Change) => [name.en, after.en])
    expect(shown).toEqual([
      ['Payment number', number],
      ['Amount paid', '12.000 JOD'],
      ['Statement day', DAY],
    ])
  })

  test('is approved by nobody whose own licence it would settle', async () => {
    const { number } = await owed()
    const { holder } = await licenseOf(number)
    for (const userName of ['clerk', 'finance']) {
      const [before] = await t.connection.sql`select display_name as name from users where user_name = ${userName}`
      const { approval } = await start(await send(settlement([[`OWN-${userName}`, number, 12_000]])))
      await t.connection.sql`update users set display_name = ${holder} where user_name = ${userName}`
      expect(await decide(approval?.id, 'APPROVE')).toMatchObject([{ code: 'APPROVAL_OWN_LICENSE' }])
      expect(await decide(approval?.id, 'REJECT')).toEqual([])
      await t.connection.sql`update users set display_name = ${before?.name} where user_name = ${userName}`
    }
  })

  test('whose payment was reported meanwhile is looked into again, and then needs nobody else', async () => {
    const { number } = await owed()
    const id = await send(settlement([['LATE-1', number, 12_000]]))
    expect(await holdsOf(id)).toEqual(['PAYMENTS'])
    const paymentId = await cases.pay(t.connection.db, number, 12_000)
    await t.connection.sql`update payments set transaction_id = 'LATE-1' where id = ${paymentId}`
    expect((await start(id)).approval).toBeNull()
    await run(id)
    expect(await holdsOf(id)).toEqual([])
  })

  test('whose payments are all known is compared by one person, but not while it could end the case of a payment that was lacking', async () => {
    const { db, sql } = t.connection
    const { number } = await owed()
    const paymentId = await cases.pay(db, number, 12_000)
    const [payment] = await sql`select transaction_id as transaction from payments where id = ${paymentId}`
    const id = await send(settlement([[payment?.transaction, number, 12_000]]))
    expect(await holdsOf(id)).toEqual([])
    const { reference } = await cases.lackedCase(db, paymentId)
    expect(await holdsOf(id)).toEqual(['LACKING'])
    expect((await start(id)).fileImport.state).toBe('PREVIEWED')
    const [held] = await sql`select state from payment_cases where reference = ${reference}`
    expect(held?.state).toBe('OPEN')
  })
})
