import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { type Connection, connect } from '@/db/client/client'
import { checkLedger } from '@/db/queries/ledger-checks'
import { discountRules } from '@/db/schema/discount-rules'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { compareBooks, type Recorded } from '@/sandbox/compare'
import { FAULT_NAMES, type FaultName } from '@/sandbox/faults'
import { type RunResult, runSandbox } from '@/sandbox/run'
import { repetitions, selectedCases } from '../support/campaign'
import { type TestDatabase, testDatabase } from '../support/database'
import { type Mutants, type Mutation, mutants } from '../support/mutant'
import { aViolation, given } from '../support/records'
import { urlOfDatabase } from '../support/template-database'

const NUMBERS = repetitions({ share: 24, whole: 96 })
/** Where a bug shows only if two meet. */
const RACED = 24
let seeded: TestDatabase
let server: postgres.Sql
let gateways: Mutants
/** What each number costs, reckoned without the product's own rules: 30 % off, rounded down. */
const prices = new Map<string, number>()

/**
 * The world is hostile, to the product as it is just as to its mutants: every fifth payment fails while it is committed, and the authority raises the fines of
 * every third licence right after their price was first told to the network.
 */
const HOSTILE = [
  'create sequence commits',
  `create function fail_some() returns trigger language plpgsql as $$ begin
     if nextval('commits') % 5 = 0 then raise exception 'no space left'; end if; return null; end $$`,
  'create constraint trigger fail_some after insert on payments deferrable initially deferred for each row execute function fail_some()',
  `create function raise_fines() returns trigger language plpgsql as $$ begin
     update violations v set fine = v.fine + 1000 from payment_references r
     where r.number = new.reference_number and v.license_id = r.license_id and v.license_id % 3 = 0 and v.status = 'UNPAID'
       and not exists (select from bill_quotes q where q.reference_number = new.reference_number and q.id <> new.id);
     return null; end $$`,
  'create trigger raise_fines after insert on bill_quotes for each row execute function raise_fines()',
]

beforeAll(async () => {
  gateways = mutants()
  seeded = await testDatabase()
  server = postgres(seeded.url.replace(/\/[^/]+$/, '/postgres'), { max: 1, onnotice: () => undefined })
  const { db, sql, close } = connect(seeded.url, { max: 4 })
  const text = { titleAr: 'قاعدة', titleEn: 'Rule', legalBasisAr: 'قرار', legalBasisEn: 'Decision' }
  const days = {
    payFrom: calendarDay('2020-01-01'),
    payTo: null,
    offenceFrom: calendarDay('2021-01-01'),
    offenceTo: null,
    withinDays: null,
  }
  const approval = { approvedBy: 'tests', approvedAt: new Date('2019-12-01T09:00:00Z') }
  await db.insert(discountRules).values({ id: 'thirty', version: 1, percent: 30, kind: 'PER_VIOLATION', ...text, ...days, ...approval })
  for (let i = 0; i < NUMBERS; i++) {
    const fines = [5_764, 4_333, 20_001].slice(0, 1 + (i % 3))
    const license = String(74_000_000 + i)
    await given(
      db,
      { number: license },
      fines.map((fine) => aViolation({ fine: fils(fine), occurredOn: calendarDay('2021-08-15') })),
    )
    const [row] = await sql`
      select r.number from payment_references r join licenses l on l.id = r.license_id where l.number = ${license} and r.status = 'OPEN'`
    prices.set(
      row?.number,
      fines.reduce((sum, fine) => sum + fine - Math.floor((fine * 30) / 100), 0),
    )
  }
  for (const statement of HOSTILE) await sql.unsafe(statement)
  await close()
})
afterAll(async () => {
  await gateways.end()
  await server.end()
  await seeded.drop()
})

/** What must be found of each fault when it was played once. */
const CASES: Partial<Record<FaultName, string>> = {
  'two-banks': 'ALREADY_SETTLED',
  reordered: 'ALREADY_SETTLED',
  'in-one-message': 'ALREADY_SETTLED',
  contradicting: 'CONFLICT',
  'one-fils-less': 'AMOUNT_MISMATCH',
  'one-fils-more': 'OVERPAID',
  zero: 'UNREADABLE',
  negative: 'UNREADABLE',
  'too-large': 'UNREADABLE',
  'four-decimals': 'UNREADABLE',
  'other-digits': 'UNREADABLE',
  'unknown-status': 'UNREADABLE',
  'other-currency': 'CURRENCY',
  'unknown-number': 'UNKNOWN_REFERENCE',
  'wrong-check-digit': 'UNKNOWN_REFERENCE',
  'next-month': 'PROCESS_DATE',
}

type Bug = {
  readonly mutations: readonly Mutation[]
  /** What of the database's own second line is missing as well. */
  readonly sabotage?: readonly string[]
  readonly faults: readonly FaultName[]
  readonly numbers?: number
}

/** Plays the network against a gateway with a bug, and tells who found it: the answers, the network's books, the ledger's equations, the cases, or the prices. */
async function foundIn({ mutations, sabotage = [], faults, numbers = 12 }: Bug): Promise<string[]> {
  const name = `mutant_${randomBytes(6).toString('hex')}`
  await server`create database ${server(name)} template ${server(new URL(seeded.url).pathname.slice(1))}`
  const url = urlOfDatabase(seeded.url, name)
  const connection = connect(url, { max: 2 })
  for (const statement of sabotage) await connection.sql.unsafe(statement)
  const gateway = await gateways.start(url, mutations)
  try {
    const result = await runSandbox({
      biller: gateway.biller,
      numbers: [...prices.keys()].slice(0, numbers),
      seed: 5,
      faults: faults as [FaultName, ...FaultName[]],
      formats: ['XML', 'JSON'],
      concurrency: 8,
      maxRepeats: 8,
    })
    return await verdict(connection, result)
  } finally {
    await gateway.stop()
    await connection.close()
    await server`drop database ${server(name)} with (force)`
  }
}

async function verdict({ db, sql }: Connection, result: RunResult): Promise<string[]> {
  const recorded = await sql<Recorded[]>`
    select transaction_id as "transactionId", reported_number as number, paid::float8 as paid, settled::float8 as settled from payments where currency = 'JOD'`
  const { settled, ...differences } = compareBooks(result.books.all(), recorded)
  const broken = (await checkLedger(db)).filter(({ rows }) => rows > 0)
  const books = Object.values(differences).some((difference) => difference !== 0) || settled !== result.settled
  const isPriceOff = recorded.some((payment) => payment.settled > 0 && payment.settled !== prices.get(payment.number))
  const cases = await sql<
    { reason: string; n: number }[]
  >`select reason, count(*)::int as n from payment_cases group by reason order by reason`
  const areCasesOff = JSON.stringify(cases.map(({ reason, n }) => [reason, n])) !== JSON.stringify(expectedCases(result))
  return [
    ...(result.unexpected.length > 0 ? ['answers'] : []),
    ...(books ? ['books'] : []),
    ...broken.map(({ name }) => name),
    ...(areCasesOff ? ['cases'] : []),
    ...(isPriceOff ? ['prices'] : []),
  ]
}

function expectedCases({ byFault }: RunResult): [string, number][] {
  const counts = new Map<string, number>()
  for (const [fault, played] of Object.entries(byFault)) {
    const reason = CASES[fault as FaultName]
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + played)
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

test('without a bug nothing is found, whatever the network and the world do', async () => {
  expect(await foundIn({ mutations: [], faults: FAULT_NAMES, numbers: NUMBERS })).toEqual([])
})

const KEY_GONE = ['alter table payments drop constraint payments_transaction']
const INSERT = 'services/payments/insert-payment.ts'
const RECORD = 'services/payments/record-settlement.ts'
const LINES = 'services/payments/settle-lines.ts'
const NOTIFICATION = 'network/answer-notification.ts'
const ON_CONFLICT = '    .onConflictDoNothing({ target: payments.transactionId })\n'
const SETTLE = "await settlePayment(db, { ...notice, source: 'NOTIFICATION' }, { now, drawNumbers })"

const BUGS: Record<string, Bug & { readonly by: string }> = {
  'acknowledged before it is committed': {
    by: 'books',
    mutations: [{ file: NOTIFICATION, from: SETTLE, to: `void ${SETTLE.replace('await ', '')}.catch(() => undefined)` }],
    faults: ['none'],
  },
  'no unique key': {
    by: 'books',
    mutations: [{ file: INSERT, from: ON_CONFLICT, to: '' }],
    sabotage: KEY_GONE,
    faults: ['repeated'],
    numbers: RACED,
  },
  'checked first, then inserted': {
    by: 'books',
    mutations: [
      { file: INSERT, from: ON_CONFLICT, to: '' },
      {
        file: INSERT,
        from: '  const [row] = await tx\n',
        to: `  const known = await tx.select({ id: payments.id }).from(payments).where(eq(payments.transactionId, notice.transactionId))
  if (known.length > 0) return null
  await new Promise((resolve) => setTimeout(resolve, 30))
  const [row] = await tx\n`,
      },
      {
        file: INSERT,
        from: "import { createHash } from 'node:crypto'",
        to: "import { createHash } from 'node:crypto'\nimport { eq } from 'drizzle-orm'",
      },
    ],
    sabotage: KEY_GONE,
    faults: ['simultaneous'],
    numbers: RACED,
  },
  'money as floating point': {
    by: 'books',
    mutations: [
      {
        file: 'domain/values/network-amount.ts',
        from: 'const amount = parseJod(text)',
        to: 'const amount = Math.trunc(Number.parseFloat(text) * 1000) as Fils',
      },
    ],
    faults: ['none', 'one-fils-more'],
  },
  'a fourth decimal is rounded away': {
    by: 'answers',
    mutations: [
      { file: 'domain/values/network-amount.ts', from: 'parseJod(text)', to: 'parseJod(text.replace(/(\\.\\d{3})\\d+$/, "$1"))' },
    ],
    faults: ['four-decimals'],
  },
  'the licence is not locked': {
    by: 'a violation is settled once',
    mutations: [
      { file: 'services/licenses/lock-licenses.ts', from: ', lockLicenses(tx, ids)])', to: '])' },
      {
        file: 'services/payments/settle-payment.ts',
        from: '  const prices = await pricesFor',
        to: '  await new Promise((resolve) => setTimeout(resolve, 80))\n  const prices = await pricesFor',
      },
      { file: LINES, from: 'if (paid.length !== ids.length) throw', to: 'if (paid.length > ids.length) throw' },
    ],
    sabotage: ['drop index payment_lines_settled_once'],
    faults: ['two-banks'],
    numbers: RACED,
  },
  'what waits is not in the ledger': {
    by: 'the ledger has what waits',
    mutations: [
      {
        file: RECORD,
        from: "    await tx.insert(ledgerEntries).values({ at: now, debit: 'NETWORK', credit: 'SUSPENSE', amount, paymentId, caseId })\n",
        to: '',
      },
    ],
    faults: ['one-fils-more'],
  },
  'money waits without a case': {
    by: 'every fils that waits has its case',
    mutations: [{ file: RECORD, from: 'const caseId = await openCase(tx, { paymentId, reason, amount, now })', to: 'const caseId = null' }],
    faults: ['one-fils-more', 'unknown-number'],
  },
  'a ledger row is written twice': {
    by: 'the ledger has what was settled',
    mutations: [
      {
        file: LINES,
        from: "values({ at: now, debit, credit: 'SETTLED', amount, paymentId, licenseId, caseId })",
        to: "values([1, 2].map(() => ({ at: now, debit, credit: 'SETTLED' as const, amount, paymentId, licenseId, caseId })))",
      },
    ],
    faults: ['none'],
  },
  'a violation is paid without its line': {
    by: 'what is paid was settled',
    mutations: [{ file: LINES, from: 'insert(paymentLines).values(lines)', to: 'insert(paymentLines).values(lines.slice(0, 1))' }],
    faults: ['none'],
  },
  'a receipt is a fils off': {
    by: 'the receipts of a payment, less what was released, are what it settled',
    mutations: [
      {
        file: LINES,
        from: "values({ ...receipt, number: randomReference('R') })",
        to: "values({ ...receipt, amount: (receipt.amount + 1) as Fils, number: randomReference('R') })",
      },
    ],
    faults: ['none'],
  },
  'a discount is rounded up': {
    by: 'prices',
    mutations: [{ file: 'domain/values/money.ts', from: 'Math.floor((rest * percent) / 100)', to: 'Math.ceil((rest * percent) / 100)' }],
    faults: ['none'],
  },
  'a quoted price does not count': {
    by: 'answers',
    mutations: [{ file: 'services/payments/prices-for.ts', from: '    ...quotes,\n', to: '' }],
    faults: ['none'],
  },
  'the last fils missing is forgiven': {
    numbers: 8,
    by: 'answers',
    mutations: [{ file: 'domain/pricing/accepted-price.ts', from: 'amount <= paid)', to: 'amount <= paid + 1)' }],
    faults: ['one-fils-less'],
  },
  'money that is too little is not under review': {
    by: 'answers',
    mutations: [{ file: RECORD, from: '    putUnderReview(tx, settlement.toReview),\n', to: '' }],
    faults: ['one-fils-less'],
  },
  'what is overpaid is kept': {
    numbers: 8,
    by: 'answers',
    mutations: [{ file: 'domain/payments/settlement.ts', from: "    { reason: 'OVERPAID', amount: over },\n", to: '' }],
    faults: ['one-fils-more'],
  },
  'a contradiction is taken for a repeat': {
    by: 'cases',
    mutations: [
      {
        file: 'services/payments/repeated-payment.ts',
        from: 'if (first.contentHash !== contentHash) {',
        to: 'if (first.contentHash === "") {',
      },
    ],
    faults: ['contradicting'],
  },
  'any process date is believed': {
    by: 'cases',
    mutations: [
      { file: 'domain/payments/reported-payment.ts', from: 'return age >= -AHEAD_MS && age <= OLD_MS', to: 'return age <= OLD_MS' },
    ],
    faults: ['next-month'],
  },
  'a paid number stays open': {
    by: 'a number to which something was settled is paid',
    mutations: [
      { file: RECORD, from: "set({ status: 'PAID', paidAt: now })", to: 'set({ status: sql`status` as never })' },
      { file: RECORD, from: "import { and, eq, inArray } from 'drizzle-orm'", to: "import { and, eq, inArray, sql } from 'drizzle-orm'" },
    ],
    faults: ['none'],
  },
  'a signature is not checked': {
    by: 'answers',
    mutations: [{ file: 'network/formats.ts', from: 'isSigned(', to: '((..._: unknown[]) => true)(' }],
    faults: ['foreign-key'],
  },
  'dollars are taken for dinars': {
    numbers: 8,
    by: 'answers',
    mutations: [{ file: NOTIFICATION, from: 'paid: isDinar ? paid : null', to: 'paid' }],
    faults: ['other-currency'],
  },
}

/** One for each of what finds bugs: the books, a race, the ledger, the prices, the answers, the cases. */
const SHARE = ['acknowledged before it is committed', 'the licence is not locked', 'a discount is rounded up', 'a signature is not checked']

test.each(selectedCases(BUGS, SHARE))('found: %s', async (_title, { by, ...bug }) => {
  expect(await foundIn(bug)).toContain(by)
})
