import { buildSchema } from 'graphql'
import { seedAccounts } from '@/demo/accounts'
import { seedPartner } from '@/demo/partner'
import { DEMO_PAYOUT_ACCOUNT } from '@/demo/payout-account'
import { addDays, calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { typeDefs } from '@/graphql/generated/type-defs'
import { runImport } from '@/imports/run-import'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { requestRefund } from '@/services/cases/request-refund'
import { receiveImport } from '@/services/imports/receive-import'
import { startImport } from '@/services/imports/start-import'
import { newKeyText } from '@/services/partners/key-text'
import { givePayeeAccount } from '@/services/payouts/give-payee-account'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { approveRule, aRuleContent, simulate, simulatedDraft } from '@/tests/support/discount-rules'
import { csvOf } from '@/tests/support/import-files'
import { aTakenObjection, decision } from '@/tests/support/objections'
import { sessionOf } from '@/tests/support/partner'
import { sentPayeeLink } from '@/tests/support/payee'

type Input = Record<string, unknown>

/** What one person tries alone: who, and with what; several where there are several ways. */
type Attempt = {
  readonly who: string
  readonly input: () => Promise<Input>
  /** How it is refused; left out where it waits for another person. */
  readonly code?: string
}

/**
 * Every mutation: why one person may do it alone, or how one person would misuse it. A mutation that does not stand here
 * fails the test, so that nobody adds a way to lower what is owed, to move or send money, or to give power.
 */
const MUTATIONS: Readonly<Record<string, string | readonly Attempt[]>> = {
  paymentReferenceIssue: 'gives a number for what is owed at its price',
  messageSend: 'writes to the service',
  noticeSubscriptionStart: 'tells whoever proved a licence about it',
  noticeSubscriptionEnd: 'tells somebody nothing more',
  noticeSubscriptionStop: 'tells somebody nothing more',
  contactCodeRequest: 'sends a code to whoever reads the contact',
  contactCodeConfirm: 'proves that one reads a contact',
  accountCreate: [{ who: 'admin', input: async () => ({ ...person, userName: 'accomplice', displayName: 'x', role: 'CLERK' }) }],
  accountChange: [
    { who: 'admin', input: async () => ({ account: await idOf('clerk2'), role: 'LEGAL', reason: 'x' }) },
    { who: 'admin', input: async () => ({ account: await idOf('clerk'), ...person, reason: 'x' }) },
    { who: 'admin', input: async () => ({ account: await idOf('legal2'), isDisabled: false, reason: 'x' }) },
  ],
  accountReset: [
    { who: 'admin', input: async () => ({ account: await idOf('finance'), reason: 'x' }) },
    { who: 'admin', input: async () => ({ account: await idOf('agency'), reason: 'x' }) },
  ],
  accountSessionsEnd: 'ends what is open and gives nothing',
  passwordChange: 'changes one’s own, with the present one',
  approvalDecide: [{ who: 'admin', input: async () => ({ approval: await ownRequest(), decision: 'APPROVE' }), code: 'SAME_PERSON' }],
  approvalWithdraw: 'takes back what one asked for oneself',
  agencyCreate: [
    {
      who: 'admin',
      input: async () => ({ code: 'EVIL', nameAr: 'x', nameEn: 'x', authority: 'GAM', scopes: ['VIOLATIONS_WRITE'], reason: 'x' }),
    },
  ],
  applicationCreate: 'makes a program, which can do nothing without a key',
  apiKeyCreate: [
    {
      who: 'agency',
      input: async () => ({ application: await anApplication(), scopes: ['VIOLATIONS_WRITE'], expiresOn: '2027-03-01', reason: 'x' }),
    },
  ],
  operationRegister: 'names an operation that the keys could send anyway',
  applicationRestrict: 'limits keys, or lets them do what their scopes say',
  apiKeyRotate: 'gives the scopes and addresses of a key that works, which ends',
  agencyBudgetChange: 'says how much an agency’s programs are answered, and gives no right',
  applicationSuspend: 'has keys refused, or lets them do what their scopes say',
  pageVote: 'counts a vote about a page',
  messageTake: 'says who answers a letter',
  messageAnswer: 'answers a letter in words, which moves nothing',
  announcementCreate: 'announces something',
  announcementEnd: 'ends an announcement',
  referenceAdd: [
    { who: 'legal', input: async () => ({ kind: 'TYPE', code: '98', nameAr: 'x', nameEn: 'x', fine: 1, reason: 'x' }) },
    { who: 'legal', input: async () => ({ kind: 'AUTHORITY', code: 'EVIL', nameAr: 'x', nameEn: 'x', reason: 'x' }) },
  ],
  referenceChange: [
    {
      who: 'legal',
      input: async () => ({ kind: 'TYPE', code: '9', nameAr: 'x', nameEn: 'x', fine: 1, validFrom: '2026-06-25', reason: 'x' }),
    },
  ],
  feedChange: [{ who: 'admin', input: async () => ({ authority: 'GAM', acceptsUndated: false, reason: 'x' }) }],
  objectionDeputyName: [
    {
      who: 'legal',
      input: async () => ({ authority: 'GAM', userName: 'trd-adjudicator', fromDay: '2099-01-01', toDay: '2099-01-31', reason: 'x' }),
    },
  ],
  holidayRemove: 'takes a day off away once another person decides, and shortens no deadline',
  objectionTermsChange: [{ who: 'legal', input: async () => ({ authority: 'GAM', mostAtOnce: 50, reduceArticle: 'x', reason: 'x' }) }],
  courtDecisionEnter: [
    {
      who: 'legal',
      input: async () => ({
        ...{ court: 'x', number: '1', decidedOn: '2026-06-01', authority: 'GAM', document: 'x', reason: 'x', fine: 1 },
        ...(await anOwedViolation()),
      }),
    },
  ],
  discountRuleDraftSave: 'writes down what prices nothing yet',
  discountRuleDraftDiscard: 'throws away what prices nothing',
  discountRulePropose: [{ who: 'legal', input: async () => ({ draft: await ownRule(), reason: 'x' }) }],
  discountRuleEndPropose: [{ who: 'legal', input: async () => ({ end: await simulatedEnd(), reason: 'x' }) }],
  discountRuleSimulate: 'computes, and changes nothing',
  discountRuleSimulationCancel: 'ends a computation',
  objectionSubmit: 'opens an objection, which lowers and cancels nothing',
  objectionCodeRequest: 'sends a code to the contact of one’s own objection',
  objectionAdd: 'adds to one’s own objection',
  objectionWithdraw: 'takes back one’s own objection',
  objectionDisown: 'the holder takes back what somebody else made; nothing is lowered or cancelled',
  objectionAppeal: 'appeals against a decision about one’s own objection',
  objectionAppealGiveUp: 'gives up one’s own appeal',
  objectionHearingPostpone: 'asks for another day of one’s own hearing',
  objectionTake: 'says who works on an objection',
  objectionMoreAsk: 'asks whoever objected for more',
  objectionHearingSet: 'sets a hearing',
  objectionHearingRecord: 'records what became of a hearing',
  objectionSplit: 'gives violations of an objection a number of their own; each is decided as before',
  objectionDecide: [{ who: 'adjudicator', input: async () => ({ ...(await takenObjection()), ...decision('ACCEPTED') }) }],
  holidayAdd: 'lengthens deadlines, for good',
  apiKeyRevoke: 'ends a key',
  violationsRegister: 'is the authority’s own channel: no account may',
  fileImportStart: [
    { who: 'finance', input: async () => ({ id: String(await received(await inventedPayment())), reason: 'x' }) },
    { who: 'clerk', input: async () => ({ id: await previewed(`GAM,own-1,${LICENSE},9,9,1,2026-01-05,`), reason: 'x' }) },
    {
      who: 'finance',
      input: async () => ({ id: await previewed(`GAM,own-2,${LICENSE},9,9,15000,2026-01-06,,CANCELLED`, true), reason: 'x' }),
    },
  ],
  fileImportUndo: [{ who: 'clerk', input: async () => ({ id: known.done, reason: 'x' }) }],
  dayClose: 'fixes control totals of a day that is over',
  paymentCaseAssign: 'says who works on a case',
  paymentCaseNote: 'adds a note',
  paymentCaseAllocate: [{ who: 'clerk', input: () => allocation(), code: 'CASE_TWO_PEOPLE' }],
  paymentCaseAllocationRequest: [{ who: 'finance', input: async () => ({ ...(await allocation()), reason: 'x' }) }],
  paymentCaseRefundRequest: [{ who: 'finance', input: async () => ({ ...(await seenCase('asked')), amount: 1_000, reason: 'x' }) }],
  paymentCaseCloseRequest: [{ who: 'finance', input: async () => ({ ...(await seenCase('lacks')), reason: 'x' }) }],
  paymentCaseReversalRequest: [{ who: 'finance', input: async () => ({ ...(await seenCase('lacksToo')), reason: 'x' }) }],
  paymentCaseRequestDecide: [
    { who: 'finance', input: async () => ({ ...(await ownCaseRequest()), decision: 'APPROVE' }), code: 'CASE_SAME_PERSON' },
  ],
  paymentCaseRequestWithdraw: 'takes back what one asked for oneself',
  paymentCasePayoutRecord: [
    {
      who: 'finance',
      input: async () => ({ ...(await seenCase('named')), transferNumber: 'TR-0001' }),
      code: 'CASE_ACCOUNT_UNAPPROVED',
    },
  ],
  paymentCaseReturnRecord: 'records that money came back',
  paymentCasePayeeLinkSend: 'has a link sent to the contact that the payee confirmed, which nobody of the staff sees',
  refundEnter: 'lets in who proves the licence or the payment; a session of staff is refused',
  refundAccountGive: 'is the payer’s: an account that another person approves',
  paymentCaseAccountEnter: 'enters the account of a payee whose document was seen, which another person approves',
  paymentCaseAccountDecide: [
    { who: 'finance2', input: async () => ({ ...(await enteredByOneself()), decision: 'APPROVE' }), code: 'CASE_SAME_PERSON' },
    { who: 'finance', input: async () => ({ ...(await seenCase('named')), decision: 'APPROVE' }), code: 'CASE_SAME_PERSON' },
  ],
  payoutFileMake: [
    { who: 'finance', input: async () => ({ cases: [known.named.reference] }), code: 'PAYOUT_NOT_READY' },
    { who: 'finance2', input: async () => ({}), code: 'PAYOUT_NOTHING' },
  ],
  payoutFileCancel: 'sends nothing: the refunds of a file that nobody has downloaded are ready again',
  payoutFilePaidOutRecord: 'records what the bank did, by somebody else than the maker',
  payoutFileReturnRecord: 'records that money came back, by somebody else than the maker',
  clearanceCertificateIssue: 'states what is owed',
  clearanceCertificateShare: 'shares a certificate',
  clearanceCertificateOpen: 'opens a shared certificate',
}

const LICENSE = '97100001'
const person = { employeeNumber: 'EVIL1', nationalNumber: '9870000009', reason: 'x' }
const nothing = { id: 0, reference: '' }
const known = { done: '', lacks: nothing, lacksToo: nothing, named: nothing, entered: nothing, waits: nothing, asked: nothing }
let t: TestApi
let keys = 0

beforeAll(async () => {
  t = await testApi(() => cases.LATER, { payoutFrom: DEMO_PAYOUT_ACCOUNT })
  const { db, sql } = t.connection
  await seedAccounts(db, 'correct horse battery staple', { agencyId: await seedPartner(db, newKeyText(), cases.NOW) })
  await sql`update agencies set scopes = array_append(scopes, 'VIOLATIONS_WRITE')`
  await sql`update users set disabled_at = now() where user_name = 'legal2'`
  await sql`insert into licenses (number, holder_name, expires_on) values (${LICENSE}, 'سالم', '2030-01-01')`
  known.done = await registered('GAM,own-1,97100001,9,9,15000,2026-01-05,', 'GAM,own-2,97100001,9,9,15000,2026-01-06,')
  known.waits = await waitingCase()
  known.asked = await waitingCase()
  await cases.aLicense(db, [cases.plain(5_000)])
  known.named = await namedCase()
  known.entered = await approvedCase()
  known.lacks = await lackedCase()
  known.lacksToo = await lackedCase()
})
afterAll(() => t.close())

/** Too little came for a number: it waits. */
async function waitingCase() {
  const { db } = t.connection
  const { number } = await cases.aLicense(db, [cases.plain(12_000)])
  return cases.caseOf(db, await cases.pay(db, number, 11_999))
}

/** A refund that one person asked for and another approved. */
async function approvedCase() {
  const { db } = t.connection
  const held = await waitingCase()
  await requestRefund(db, { ...(await cases.stepOn(db, held, 'clerk')), amount: held.waiting, reason: 'x' })
  const step = await cases.stepOn(db, held, 'finance')
  const decided = await decideCaseRequest(db, { ...step, decision: 'APPROVE', note: '', drawNumbers: cases.drawNumbers })
  expect(decided.ok).toBe(true)
  return held
}

/** A refund that finance asked for, with an account that nobody has approved. */
async function namedCase() {
  const { db } = t.connection
  const held = await waitingCase()
  await requestRefund(db, { ...(await cases.stepOn(db, held, 'finance')), amount: held.waiting, reason: 'x' })
  const token = await sentPayeeLink(db, { ...(await cases.stepOn(db, held, 'finance')), now: cases.LATER })
  const account = { iban: 'JO94CBJO0010000000000131000302', holder: 'لينا', latin: null, sealKey: SESSION_SECRET, now: cases.LATER }
  await givePayeeAccount(db, { ...account, token, address: null })
  const step = await cases.stepOn(db, held, 'finance2')
  const decided = await decideCaseRequest(db, { ...step, decision: 'APPROVE', note: '', drawNumbers: cases.drawNumbers })
  expect(decided.ok).toBe(true)
  return held
}

async function lackedCase() {
  const { db } = t.connection
  const { number } = await cases.aLicense(db, [cases.plain(9_000)])
  return cases.lackedCase(db, await cases.pay(db, number, 9_000))
}

async function idOf(userName: string): Promise<string> {
  const [row] = await t.connection.sql`select id::text as id from users where user_name = ${userName}`
  return row?.id
}

async function anApplication(): Promise<string> {
  const [row] = await t.connection.sql`
    insert into applications (agency_id, name, budget, created_at)
    select agency_id, 'Alone', 1000, now() from users where user_name = 'agency' returning id::text as id`
  return row?.id
}

/** A rule that legal writes down and simulates. */
async function ownRule(): Promise<string> {
  const content = aRuleContent({ ruleId: 'own', percent: 99, payFrom: addDays(dayInAmman(cases.LATER), 1) })
  return String(await simulatedDraft(t.connection.db, content, { actor: 'legal', now: cases.LATER }))
}

/** The early end of a rule that is in force. */
async function simulatedEnd() {
  const { db } = t.connection
  const [ruleId, version, lastDay] = ['held', 1, dayInAmman(cases.LATER)] as const
  await approveRule(db, aRuleContent({ ruleId, payFrom: calendarDay('2026-01-02') }))
  await simulate(db, { kind: 'END', ruleId, version, lastDay }, { actor: 'legal', now: cases.LATER })
  return { rule: ruleId, version, lastDay }
}

/** A request of the administrator who then tries to decide it. */
async function ownRequest(): Promise<string> {
  await ask('accountReset', { account: await idOf('clerk'), reason: 'x' }, 'admin')
  const [row] = await t.connection.sql`select id::text as id from approvals where requested_by = 'admin' order by id desc limit 1`
  return row?.id
}

async function seenCase(which: Exclude<keyof typeof known, 'done'> = 'waits') {
  const { reference, revision } = await cases.stepOn(t.connection.db, known[which])
  return { reference, revision }
}

/** A refund that finance asks for and then tries to approve. */
async function ownCaseRequest() {
  await ask('paymentCaseRefundRequest', { ...(await seenCase('asked')), amount: 500, reason: 'x' }, 'finance')
  return seenCase('asked')
}

/** An account that somebody of finance enters at the counter and then tries to approve. */
async function enteredByOneself() {
  const payee = {
    iban: 'JO94CBJO0010000000000131000302',
    holder: 'لينا',
    documentKind: 'PASSPORT',
    documentEnds: '4321',
    documentSeen: true,
  }
  const { data } = await ask('paymentCaseAccountEnter', { ...(await seenCase('entered')), ...payee }, 'finance2')
  expect(data.paymentCaseAccountEnter.userErrors).toEqual([])
  return seenCase('entered')
}

const allocation = async () => ({ ...(await seenCase()), violationIds: [await anothersViolation()] })

async function anothersViolation(): Promise<string> {
  const [row] = await t.connection.sql`
    select v.id::text as id from violations v join licenses l on l.id = v.license_id where v.fine = 5000 and v.status = 'UNPAID' limit 1`
  return row?.id
}

/** How a court's document names what somebody owes. */
async function anOwedViolation() {
  const [row] = await t.connection.sql`
    select v.id, l.number as license from violations v join licenses l on l.id = v.license_id where v.status = 'UNPAID' and v.fine > 1 limit 1`
  await t.connection.sql`update violations set number = '4711' where id = ${row?.id}`
  return { licenseNumber: row?.license, violationNumber: '4711' }
}

/** An objection that the adjudicator has taken. */
async function takenObjection() {
  await cases.aLicense(t.connection.db, [cases.plain(7_000)])
  const [row] = await t.connection.sql`select id::int as id, license_id::int as license from violations where fine = 7000`
  return aTakenObjection(t.connection.db, { licenseId: row?.license, violationId: row?.id, now: cases.LATER })
}

const run = (id: number) =>
  runImport(id, {
    db: t.connection.db,
    databaseUrl: t.database.url,
    now: () => cases.LATER,
    drawNumbers: randomNumbers('1'),
    onFault: () => undefined,
  })

let files = 0

async function received(content: string): Promise<number> {
  files += 1
  const chunks = async function* () {
    yield Buffer.from(content)
  }
  const file = { name: `${files}.csv`, contentHash: `file-${files}`, size: content.length, chunks }
  const { id } = await receiveImport(t.connection.db, file, { actor: 'clerk', now: cases.LATER })
  await run(id)
  return id
}

/** A settlement file with a payment that nobody reported: it would settle what is owed. */
async function inventedPayment(): Promise<string> {
  const { number } = await cases.aLicense(t.connection.db, [cases.plain(12_000)])
  return `transaction_id,number,amount,statement_day\nINVENTED,${number},12.000,2026-06-21\nTRAILER,1,12.000,2026-06-21\n`
}

async function registered(...lines: string[]): Promise<string> {
  const id = await received(csvOf(lines, 30_000))
  await startImport(t.connection.db, { id, actor: 'clerk', now: cases.LATER })
  await run(id)
  return String(id)
}

/** A file with one row that lowers or cancels what is registered; it was looked into. */
async function previewed(line: string, hasStatus = false): Promise<string> {
  const fine = Number(line.split(',')[5])
  const content = csvOf([line], fine)
  return String(await received(hasStatus ? content.replace('vehicle_plate\n', 'vehicle_plate,status\n') : content))
}

async function ask(mutation: string, input: Input, who: string) {
  keys += 1
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`
  const variables = { input: { idempotencyKey: `alone-${keys}-${mutation}`, ...input } }
  return t.ask(query, variables, await sessionOf(t, who))
}

/** All that decides what is owed, where money is, and who may do what. */
async function state(): Promise<string> {
  const { sql } = t.connection
  const tables = await Promise.all([
    sql`select id, license_id, authority_code, source_key, status, fine, type_code, occurred_on from violations order by id`,
    sql`select id, number, holder_name, expires_on from licenses order by id`,
    sql`select code, fine, fine_max from violation_types order by code`,
    sql`select * from reference_versions order by 1, 2`,
    sql`select id, version from discount_rules where id <> 'held' order by 1, 2`,
    sql`select * from discount_rule_ends order by 1, 2`,
    sql`select code from authorities order by 1`,
    sql`select authority_code, accepts_undated, last_success_at, complete_until from feeds order by 1`,
    sql`select debit, credit, sum(amount)::text as amount from ledger_entries group by 1, 2 order by 1, 2`,
    sql`select id, settled, suspense, paid_out, reversed from payments order by id`,
    sql`select id, state from case_requests where state <> 'REQUESTED' and state <> 'WITHDRAWN' order by id`,
    sql`select id, state from payment_cases where state = 'CLOSED' order by id`,
    sql`select count(*) from payout_files`,
    sql`select id, role, password_hash, second_factor, employee_number, disabled_at, agency_id from users order by id`,
    sql`select id, code, authority_code, scopes from agencies order by id`,
    sql`select id, scopes, addresses from api_keys order by id`,
  ])
  return JSON.stringify(tables)
}

test('every mutation of the schema stands in the table of this test', () => {
  const fields = buildSchema(typeDefs, { assumeValidSDL: true }).getMutationType()?.getFields() ?? {}
  expect(Object.keys(MUTATIONS).sort()).toEqual(Object.keys(fields).sort())
})

const attempts = Object.entries(MUTATIONS).flatMap(([mutation, ways]) =>
  typeof ways === 'string' ? [] : ways.map((attempt, way) => [mutation, attempt.who, way, attempt] as const),
)

test.each(attempts)(
  '%s by %s alone (%d) changes neither what is owed, nor where money is, nor who may what',
  async (mutation, who, _way, { input, code }) => {
    const given = await input()
    const before = await state()
    const { data, errors } = await ask(mutation, given, who)
    expect(errors?.map(({ message }: { message: string }) => message)).toBeUndefined()
    expect(data[mutation].userErrors).toEqual(code ? [{ code }] : [])
    for (const [row] of [await t.connection.sql`select id from file_imports where state = 'RUNNING' limit 1`]) if (row) await run(row.id)
    expect(await state()).toBe(before)
  },
)
