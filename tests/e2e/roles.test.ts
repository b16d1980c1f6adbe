import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { type Connection, connect } from '@/db/client/client'
import { migrate } from '@/db/client/migrate'
import { type Embedded, startEmbedded } from '@/db/embedded/start-embedded'
import { seedAccounts } from '@/demo/accounts'
import { seedPartner } from '@/demo/partner'
import { DEMO_PAYOUT_ACCOUNT } from '@/demo/payout-account'
import { type Permission, permissions, type Role, roles } from '@/domain/accounts/permissions'
import { addDays, calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { exportHandlers } from '@/http/exports/handlers'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { requestRefund } from '@/services/cases/request-refund'
import { newKeyText } from '@/services/partners/key-text'
import { decidePayeeAccount } from '@/services/payouts/decide-payee-account'
import { givePayeeAccount } from '@/services/payouts/give-payee-account'
import { makePayoutFile } from '@/services/payouts/make-payout-file'
import { randomReference } from '@/services/platform/random-reference'
import { closeDay } from '@/services/reconciliation/close-day'
import { approveRule, aRuleContent, simulatedDraft } from '@/tests/support/discount-rules'
import { aTakenObjection } from '@/tests/support/objections'
import { SESSION_SECRET } from '../support/api'
import * as cases from '../support/cases'
import { aPartner, sessionOf } from '../support/partner'
import { sentPayeeLink } from '../support/payee'
import { temporaryFolder } from '../support/postgres'
import { type Site, startSite } from '../support/site'

/** Who may have a page: everybody, the roles of a permission, or who belongs to an agency. `SIGNING_IN`: everybody, and it may lead to the page before it. */
type Access = 'EVERYBODY' | 'SIGNING_IN' | 'IN_AN_AGENCY' | Permission
type Caller = Role | 'KEY'

/** Every page, by its folder under `app/[locale]`. A page that does not stand here fails the test. */
const PAGES: Readonly<Record<string, Access>> = {
  '': 'EVERYBODY',
  account: 'HAVE_ACCOUNT',
  agency: 'IN_AN_AGENCY',
  'agency/[application]': 'IN_AN_AGENCY',
  accessibility: 'EVERYBODY',
  complaint: 'EVERYBODY',
  contact: 'EVERYBODY',
  guide: 'EVERYBODY',
  discounts: 'EVERYBODY',
  letters: 'EVERYBODY',
  'letters/[number]': 'EVERYBODY',
  objections: 'EVERYBODY',
  'objections/[number]': 'EVERYBODY',
  'objections/list': 'EVERYBODY',
  'objections/new': 'EVERYBODY',
  notices: 'EVERYBODY',
  'notices/stop/[token]': 'EVERYBODY',
  partners: 'EVERYBODY',
  'partners/[chapter]': 'EVERYBODY',
  'partners/explorer': 'EVERYBODY',
  'partners/reference': 'EVERYBODY',
  'partners/reference/[noun]': 'EVERYBODY',
  'partners/status': 'EVERYBODY',
  pay: 'EVERYBODY',
  'pay/[number]': 'EVERYBODY',
  'pay/[number]/slip': 'EVERYBODY',
  privacy: 'EVERYBODY',
  refund: 'EVERYBODY',
  'refund/[token]': 'EVERYBODY',
  'sandbox-bank': 'EVERYBODY',
  'sandbox-messages': 'EVERYBODY',
  'sign-in': 'SIGNING_IN',
  'sign-in/code': 'SIGNING_IN',
  staff: 'READ_WORK',
  'staff/figures': 'READ_OVERVIEW',
  'staff/accounts': 'READ_ACCOUNTS',
  'staff/approvals': 'READ_APPROVALS',
  'staff/agencies': 'READ_AGENCIES',
  'staff/agencies/[agency]': 'READ_AGENCIES',
  'staff/agencies/[agency]/[application]': 'READ_AGENCIES',
  'staff/announcements': 'READ_ANNOUNCEMENTS',
  'staff/calendar': 'READ_CALENDAR',
  'staff/cases': 'READ_CASES',
  'staff/cases/[reference]': 'READ_CASES',
  'staff/court-decisions': 'READ_COURT_DECISIONS',
  'staff/discount-rules': 'READ_DISCOUNT_RULES',
  'staff/discount-rules/drafts/[draft]': 'READ_DISCOUNT_RULES',
  'staff/discount-rules/versions/[rule]/[version]': 'READ_DISCOUNT_RULES',
  'staff/imports': 'READ_IMPORTS',
  'staff/imports/[id]': 'READ_IMPORTS',
  'staff/imports/parked': 'READ_IMPORTS',
  'staff/imports/[id]/undo': 'READ_IMPORTS',
  'staff/licenses/[id]': 'READ_LICENSES',
  'staff/audit': 'READ_AUDIT_LOG',
  'staff/messages': 'READ_MESSAGES',
  'staff/objections': 'READ_OBJECTIONS',
  'staff/objections/[number]': 'READ_OBJECTIONS',
  'staff/payments/[transactionId]': 'READ_LICENSES',
  'staff/payouts': 'READ_PAYOUTS',
  'staff/payouts/[reference]': 'READ_PAYOUTS',
  'staff/reference': 'READ_SETTINGS',
  'staff/search': 'READ_LICENSES',
  'staff/settings': 'READ_SETTINGS',
  'staff/settlement': 'READ_SETTLEMENT',
  'staff/settlement/days/[day]': 'READ_SETTLEMENT',
  'staff/settlement/files/[id]': 'READ_SETTLEMENT',
  suggestion: 'EVERYBODY',
  survey: 'EVERYBODY',
  verify: 'EVERYBODY',
  terms: 'EVERYBODY',
  'violation-types': 'EVERYBODY',
  violations: 'EVERYBODY',
  'violations/certificate': 'EVERYBODY',
  'violations/choose': 'EVERYBODY',
  'violations/looks': 'EVERYBODY',
}

type Form = Record<string, string>
type AgencyAction = { readonly may: readonly Role[]; readonly form: (caller: Caller) => Promise<Form> }

const key = () => randomUUID()
const inDays = (days: number): string => addDays(dayInAmman(new Date()), days)

/** What a route does for whom, as a form that is right in everything but perhaps who sends it. Guests' own routes have none, nor do files that show what the page beside them shows (`READS`). */
const ROUTES: Readonly<Record<string, AgencyAction | 'GUESTS' | 'READS'>> = {
  'agency/do': { may: ['AGENCY'], form: async () => ({ action: 'application', name: 'Program', key: key() }) },
  messages: 'GUESTS',
  'notices/send': 'GUESTS',
  'notices/stop/[token]/done': 'GUESTS',
  useful: 'GUESTS',
  'objections/[number]/act': 'GUESTS',
  'objections/find': 'GUESTS',
  'objections/new/send': 'GUESTS',
  'pay/[number]/receipt.pdf': 'GUESTS',
  'objections/[number]/decision.pdf': 'GUESTS',
  'objections/[number]/hearing.ics': 'GUESTS',
  'pay/[number]/reminder.ics': 'GUESTS',
  'refund/[token]/give': 'GUESTS',
  'refund/enter': 'GUESTS',
  'staff/accounts/act': {
    may: permissions.MANAGE_ACCOUNTS,
    form: async (caller) => ({ act: 'create', userName: `by-${caller.toLowerCase()}`, displayName: 'x', role: 'CITIZEN', key: key() }),
  },
  'staff/agencies/act': {
    may: permissions.MANAGE_AGENCIES,
    form: async (caller) => ({ act: 'create', code: `BY${caller}`, nameAr: 'جهة', nameEn: 'x', scopes: 'LICENSES_READ', key: key() }),
  },
  // One's own agency's too, by whoever looks after it.
  'staff/agencies/[agency]/do': {
    may: permissions.MANAGE_OWN_AGENCY,
    form: async (caller) => ({ action: 'application', name: `Program of ${caller}`, key: key() }),
  },
  // What each role may decide: tests/graphql/approvals/approvals.test.ts
  'staff/approvals/act': {
    may: permissions.ASK_APPROVALS,
    form: async (caller) => ({ act: 'withdraw', approval: await anApproval(caller), key: key() }),
  },
  'staff/messages/act': {
    may: permissions.ANSWER_MESSAGES,
    form: async () => ({ act: 'answer', reference: await aLetter(), text: 'x', key: key() }),
  },
  'staff/announcements/act': {
    may: permissions.MANAGE_ANNOUNCEMENTS,
    form: async () => ({
      act: 'create',
      kind: 'INFORMATION',
      textAr: 'إعلان',
      textEn: 'x',
      from: '',
      until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 16),
      unavailableUntil: '',
      key: key(),
    }),
  },
  'staff/calendar/act': {
    may: permissions.MANAGE_CALENDAR,
    form: async (caller) => ({
      act: 'add',
      day: inDays(100 + [...callers.keys()].indexOf(caller)),
      nameAr: 'عطلة',
      nameEn: 'x',
      key: key(),
    }),
  },
  'staff/cases/act': {
    may: permissions.WORK_ON_CASES,
    form: async (caller) => ({ act: 'note', reference: known.reference, note: `by ${caller}`, key: key() }),
  },
  'staff/cases/assign': { may: permissions.WORK_ON_CASES, form: async (caller) => assignForm(caller) },
  'staff/court-decisions/act': {
    may: permissions.ENTER_COURT_DECISIONS,
    form: async () => ({
      act: 'enter',
      ...{ court: 'محكمة', number: '1', decidedOn: inDays(-1), outcome: 'CANCELLED', document: 'x', reason: 'x', key: key() },
      ...(await aViolationInCourt()),
    }),
  },
  'staff/discount-rules/act': { may: permissions.MANAGE_DISCOUNT_RULES, form: async () => ruleForm() },
  'staff/imports/start': { may: permissions.IMPORT_FILES, form: async () => ({ id: await anImport(), key: key() }) },
  'staff/imports/undo': { may: permissions.IMPORT_FILES, form: async () => ({ id: await aDoneImport(), reason: 'x', key: key() }) },
  'staff/objections/[number]/decision.pdf': 'READS',
  'staff/objections/act': {
    may: permissions.DECIDE_OBJECTIONS,
    form: async () => ({ act: 'take', ...(await anObjection()), key: key() }),
  },
  'staff/payouts/act': {
    may: permissions.MAKE_PAYOUTS,
    form: async () => {
      const { reference } = await aReadyRefund()
      return { act: 'make', item: reference, key: key() }
    },
  },
  'staff/reference/act': {
    may: permissions.MANAGE_REFERENCE_DATA,
    form: async (caller) => ({ act: 'add', kind: 'CENTER', code: `T${caller.slice(0, 3)}`, nameAr: 'مركز', nameEn: 'x', key: key() }),
  },
  'staff/settings/act': {
    may: permissions.MANAGE_FEEDS,
    form: async () => ({ act: 'ignore', authority: 'GAM', reason: 'x', key: key() }),
  },
  'staff/settlement/close': {
    may: permissions.CLOSE_DAYS,
    form: async (caller) => ({ day: addDays(dayInAmman(new Date()), -2 - [...callers.keys()].indexOf(caller)), key: key() }),
  },
  'verify/check': 'GUESTS',
  'violations/certificate/file.pdf': 'GUESTS',
  'violations/certificate/issue': 'GUESTS',
  'violations/certificate/share': 'GUESTS',
  'violations/choose/issue': 'GUESTS',
  'violations/inquiry': 'GUESTS',
  'violations/looks/proof': 'GUESTS',
  // Last: it ends the sessions of whoever does it.
  'account/password': {
    may: permissions.HAVE_ACCOUNT,
    form: async (caller) => ({ current: PASSWORD, next: `another long password of ${caller}`, key: key() }),
  },
}

/** What `server.ts` answers by itself: downloads of staff by their permission, and what other tests hold. */
const PATHS: Readonly<Record<string, Permission | 'HELD_ELSEWHERE'>> = {
  '/api/exports/audit.csv': 'READ_AUDIT_LOG',
  '/api/exports/audit.xlsx': 'READ_AUDIT_LOG',
  '/api/exports/violations.csv': 'READ_OVERVIEW',
  '/api/exports/violations.xlsx': 'READ_OVERVIEW',
  '/api/exports/payments.xlsx': 'READ_OVERVIEW',
  '/api/exports/figures.xlsx': 'READ_OVERVIEW',
  '/api/exports/payments.csv': 'READ_OVERVIEW',
  '/api/exports/figures.csv': 'READ_OVERVIEW',
  '/api/staff/imports/errors': 'READ_IMPORTS',
  '/api/staff/payouts': 'MAKE_PAYOUTS',
  '/api/staff/evidence': 'READ_OBJECTIONS',
  // tests/http/staff-imports.test.ts
  '/api/staff/imports': 'HELD_ELSEWHERE',
  // tests/http/evidence-uploads.test.ts
  '/api/evidence': 'HELD_ELSEWHERE',
  // tests/graphql/admission/access.test.ts
  '/api/graphql': 'HELD_ELSEWHERE',
  // For everybody, or for this machine and a token: tests/start and tests/http/metrics.test.ts
  '/api/health/live': 'HELD_ELSEWHERE',
  '/api/health/ready': 'HELD_ELSEWHERE',
  // tests/graphql/subscriptions/subscriptions.test.ts
  '/api/notices/stop': 'HELD_ELSEWHERE',
  '/api/metrics': 'HELD_ELSEWHERE',
  // tests/network
  '/api/sandbox-bank': 'HELD_ELSEWHERE',
}

const PASSWORD = 'correct horse battery staple'

let folder: string
let database: Embedded
let connection: Connection
let site: Site
const callers = new Map<Caller, Record<string, string>>()
const known = {
  draft: '',
  objection: '',
  reference: '',
  file: '',
  license: '',
  transaction: '',
  import: '',
  settlement: '',
  day: '',
  application: '',
  agency: '',
}

beforeAll(async () => {
  folder = await temporaryFolder('tasdeed-test-roles-')
  database = await startEmbedded({ dataDir: folder, durable: false })
  await migrate(database.url)
  connection = connect(database.url, { max: 2 })
  const { db } = connection
  await seedAccounts(db, PASSWORD, { agencyId: await seedPartner(db, newKeyText(), new Date()) })
  site = await startSite({ DATABASE_URL: database.url, NEXTAUTH_SECRET: SESSION_SECRET })
  callers.set('GUEST', {})
  for (const role of roles.slice(1)) callers.set(role, await sessionOf({ connection, now: () => new Date() }, role.toLowerCase()))
  callers.set('KEY', { ...(await aPartner(db)).headers })
  const held = await aReadyRefund()
  const made = await makePayoutFile(db, {
    actor: 'x',
    cases: [held.reference],
    now: new Date(),
    from: DEMO_PAYOUT_ACCOUNT,
    letters: 'any',
    sealKey: SESSION_SECRET,
  })
  const [row] = await connection.sql`
    select l.id::text as license, p.transaction_id as transaction from payments p join licenses l on l.id = p.license_id where p.id = ${held.paymentId}`
  const settlement = await settled()
  const [application] = await connection.sql`
    select a.id::text as id, a.agency_id::text as agency from applications a join users u on u.agency_id = a.agency_id where u.user_name = 'agency' limit 1`
  Object.assign(known, {
    ...row,
    reference: held.reference,
    file: made.ok ? made.reference : '',
    import: await anImport(),
    settlement: settlement.file,
    day: settlement.day,
    application: application?.id,
    agency: application?.agency,
    draft: await aDraft(),
    objection: (await anObjection()).number,
  })
})

afterAll(async () => {
  await site?.close()
  await connection?.close()
  await database?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** A case whose approved refund has an account and is in no file. */
async function aReadyRefund(): Promise<cases.Case> {
  const { db } = connection
  const { number } = await cases.aLicense(db, [cases.plain(15_000)])
  const held = await cases.caseOf(db, await cases.pay(db, number, 14_000))
  await requestRefund(db, { ...(await cases.stepOn(db, held)), amount: held.waiting, reason: 'x' })
  const token = await sentPayeeLink(db, { ...(await cases.stepOn(db, held)), now: new Date() })
  const account = {
    iban: 'JO94CBJO0010000000000131000302',
    holder: 'x',
    latin: null,
    sealKey: SESSION_SECRET,
    now: new Date(),
    address: null,
  }
  await givePayeeAccount(db, { ...account, token })
  const step = await cases.stepOn(db, held, 'another')
  await decideCaseRequest(db, { ...step, decision: 'APPROVE', note: '', drawNumbers: cases.drawNumbers })
  await decidePayeeAccount(db, { ...(await cases.stepOn(db, held, 'another')), decision: 'APPROVE', note: '', sealKey: SESSION_SECRET })
  return held
}

/** One that the adjudicator has taken. */
async function anObjection(): Promise<{ readonly number: string; readonly revision: string }> {
  const { db, sql } = connection
  await cases.aLicense(db, [cases.plain(6_000)])
  const [row] = await sql`select id::int as id, license_id::int as license from violations where fine = 6000 and payable limit 1`
  const { number, revision } = await aTakenObjection(db, { licenseId: row?.license, violationId: row?.id, now: new Date() })
  return { number, revision: String(revision) }
}

/** A violation that a court decided about. */
async function aViolationInCourt(): Promise<Record<string, string>> {
  await cases.aLicense(connection.db, [cases.plain(7_000)])
  const [row] = await connection.sql`
    select l.number as license, v.number, v.authority_code as authority, v.source_key as key
    from violations v join licenses l on l.id = v.license_id where v.fine = 7000 and v.payable order by v.id desc limit 1`
  return { licenseNumber: row?.license, violationNumber: row?.number, authority: row?.authority, sourceKey: row?.key }
}

async function anImport(): Promise<string> {
  const preview = { read: { rows: 1, fils: 1 }, tried: 1, outcome: null, problems: [], authorities: [], statementDay: null, holds: [] }
  const [made] = await connection.sql`
    insert into file_imports (name, content_hash, size, state, received_at, received_by, preview)
    values ('x.csv', ${randomUUID()}, 1, 'PREVIEWED', now(), 'x', ${JSON.stringify(preview)}::text::jsonb) returning id::text as id`
  return String(made?.id)
}

/** One that has amended a violation, and can be undone. */
async function aDoneImport(): Promise<string> {
  const id = await anImport()
  await connection.sql`update file_imports set kind = 'VIOLATIONS', state = 'DONE', finished_at = now() where id = ${id}`
  await connection.sql`
    insert into import_changes (import_id, authority_code, source_key, line, made, type_code) values (${id}, 'GAM', ${randomUUID()}, 1, 'REGISTERED', '14')`
  return id
}

/** One that this caller asked for, and may take back. */
async function anApproval(caller: Caller): Promise<string> {
  const [made] = await connection.sql`
    insert into approvals (kind, subject, payload, reason, requested_by, requested_at)
    values ('ACCOUNT_RESET', ${randomUUID()}, '{"account":0,"role":"CLERK"}', 'x', ${caller.toLowerCase()}, now())
    returning id::text as id`
  return String(made?.id)
}

/** A letter that nobody has answered. */
async function aLetter(): Promise<string> {
  const reference = randomReference('M')
  await connection.sql`
    insert into messages (reference, request_key, content_hash, kind, language, body, sent_at)
    values (${reference}, ${randomUUID()}, 'x', 'CONTACT', 'ar', 'x', now())`
  return reference
}

const ruleContent = () => aRuleContent({ payFrom: addDays(dayInAmman(new Date()), 3) })

/** A draft, and an approved rule. */
async function aDraft(): Promise<string> {
  const { db } = connection
  await approveRule(db, aRuleContent({ ruleId: 'held', payFrom: calendarDay('2026-01-02') }))
  return String(await simulatedDraft(db, ruleContent(), { actor: 'legal', now: new Date() }))
}

/** A rule to write down. */
function ruleForm(): Form {
  const texts = Object.entries(ruleContent()).filter(([, value]) => typeof value === 'string')
  return { ...Object.fromEntries(texts), act: 'save', percent: '30', key: key() }
}

/** A settlement file, and a day that is closed. */
async function settled(): Promise<{ file: string; day: string }> {
  const day = addDays(dayInAmman(new Date()), -30)
  await closeDay(connection.db, { day, now: new Date(), actor: 'x' })
  const [file] = await connection.sql`
    insert into settlement_files (name, format, content_hash, statement_day, lines, total, received_at, received_by)
    values ('x.csv', 'CSV', 'x', ${day}, 1, 0, now(), 'x') returning id::text as id`
  return { file: String(file?.id), day }
}

async function assignForm(caller: Caller): Promise<Form> {
  const [row] = await connection.sql`
    select count(*)::int as revision from case_events e join payment_cases c on c.id = e.case_id where c.reference = ${known.reference}`
  const may: readonly string[] = permissions.WORK_ON_CASES
  return { case: `${known.reference} ${row?.revision}`, assignee: may.includes(caller) ? caller.toLowerCase() : 'clerk', back: '' }
}

/** The folders under `app/[locale]` that have a file of this name. */
async function foldersWith(name: string): Promise<string[]> {
  const files = await readdir('app/[locale]', { recursive: true })
  return files.filter((file) => file === name || file.endsWith(`/${name}`)).map((file) => file.slice(0, -name.length).replace(/\/$/, ''))
}

function addressOf(page: string): string {
  const values: Record<string, string> = {
    reference: page.includes('payouts') ? known.file : known.reference,
    id: idFor(page),
    day: known.day,
    transactionId: known.transaction,
    application: known.application,
    agency: known.agency,
    number: page.includes('objections') ? known.objection : '1000326480165',
    token: '23456789ABCDEFGHJKMNPQRSTW',
    chapter: 'errors',
    noun: 'license',
    draft: known.draft,
    rule: 'held',
    version: '1',
  }
  return `${site.url}/en/${page.replace(/\[(\w+)\]/g, (_hole, name: string) => values[name] ?? '')}`.replace(/\/$/, '')
}

function idFor(page: string): string {
  if (page.includes('imports')) return known.import
  return page.includes('settlement') ? known.settlement : known.license
}

/** `SIGN_IN`, `REFUSED`, or `SERVED`. */
async function outcome(address: string, caller: Caller): Promise<string> {
  const response = await fetch(address, { headers: callers.get(caller) ?? {}, redirect: 'manual' })
  if (/\/sign-in\?/.test(response.headers.get('location') ?? '')) return 'SIGN_IN'
  await response.arrayBuffer()
  if (response.status === 403) return 'REFUSED'
  return response.status < 500 ? 'SERVED' : String(response.status)
}

function isAllowed(caller: Caller, access: Access): boolean {
  if (access === 'EVERYBODY' || access === 'SIGNING_IN') return true
  const may: readonly string[] = access === 'IN_AN_AGENCY' ? ['AGENCY'] : permissions[access]
  return may.includes(caller)
}

/** What a page is to answer somebody. */
function expectedOf(caller: Caller, access: Access): readonly string[] {
  if (access === 'SIGNING_IN') return ['SERVED', 'SIGN_IN']
  if (isAllowed(caller, access)) return ['SERVED']
  return caller === 'GUEST' || caller === 'KEY' ? ['SIGN_IN'] : ['REFUSED']
}

test('every page, route and path of the code stands in the tables of this test', async () => {
  expect((await foldersWith('page.tsx')).sort()).toEqual(Object.keys(PAGES).sort())
  expect((await foldersWith('route.ts')).sort()).toEqual(Object.keys(ROUTES).sort())
  const inServer = [...(await readFile('server.ts', 'utf8')).matchAll(/'(\/api\/[^']+)'/g)].map(([, path]) => path)
  expect([...inServer, ...Object.keys(exportHandlers({} as never))].sort()).toEqual(Object.keys(PATHS).sort())
})

test('every page is served to exactly those whom its permission names; guests are asked to sign in, others are told that it is for others', async () => {
  const wrong: unknown[] = []
  for (const [page, access] of Object.entries(PAGES))
    for (const caller of callers.keys()) {
      const found = await outcome(addressOf(page), caller)
      if (!expectedOf(caller, access).includes(found)) wrong.push([page, caller, found])
    }
  expect(wrong).toEqual([])
})

test('pages of staff that exist are found by whoever may see them', async () => {
  const wrong: unknown[] = []
  for (const page of Object.keys(PAGES).filter((one) => one.startsWith('staff'))) {
    const { status } = await fetch(addressOf(page), { headers: callers.get('ADMIN') ?? {}, redirect: 'manual' })
    if (status !== 200) wrong.push([page, status])
  }
  expect(wrong).toEqual([])
})

test('downloads of staff are given to exactly those whom their permission names', async () => {
  const wrong: unknown[] = []
  for (const [path, access] of Object.entries(PATHS)) {
    if (access === 'HELD_ELSEWHERE') continue
    for (const caller of callers.keys()) {
      const { status } = await fetch(`${site.url}${path}?reference=${known.file}`, { headers: callers.get(caller) ?? {} })
      if ((status === 403) === isAllowed(caller, access) || status >= 500) wrong.push([path, caller, status])
    }
  }
  expect(wrong).toEqual([])
})

/** What somebody has done so far, as the audit log has it. */
async function traces(caller: Caller): Promise<number> {
  const [row] = await connection.sql`select count(*)::int as rows from audit_log 
    where actor = ${caller.toLowerCase()} and action <> 'access.refused' and (action not like 'import.%' or action in ('import.started', 'import.undone'))`
  return Number(row?.rows)
}

/** The same of everybody who sends forms here; jobs do their own. */
async function tracesOfAll(): Promise<number> {
  let sum = 0
  for (const caller of callers.keys()) sum += await traces(caller)
  return sum
}

async function send(route: string, form: Form, headers: Record<string, string>): Promise<number> {
  const body = new URLSearchParams(form)
  return (await fetch(addressOf(route), { method: 'POST', body, headers, redirect: 'manual' })).status
}

/** Rows of both logs. */
async function noted(): Promise<number> {
  const [row] = await connection.sql`select (select count(*) from audit_log) + (select count(*) from access_log) as rows`
  return Number(row?.rows)
}

/** Whatever is no page, with all that it may want in its address. */
const addressesOfFiles = () => [
  ...Object.keys(ROUTES).map(addressOf),
  ...Object.keys(PATHS).map((path) => `${site.url}${path}?reference=${known.file}&id=${known.import}`),
]

test.each(['cross-site', 'same-site'])(
  'what a %s page makes a browser send is neither done, given nor noted, whatever it asks for',
  async (from) => {
    const headers = { ...callers.get('ADMIN'), 'sec-fetch-site': from }
    const before = await noted()
    const wrong: unknown[] = []
    for (const address of addressesOfFiles().filter((one) => !one.includes('/api/graphql'))) {
      const { status } = await fetch(address, { method: 'POST', body: new URLSearchParams(), headers, redirect: 'manual' })
      const got = await fetch(address, { headers, redirect: 'manual' })
      if (status !== 403 || ![303, 403, 405].includes(got.status)) wrong.push([address, status, got.status])
    }
    expect([wrong, (await noted()) - before]).toEqual([[], 0])
  },
)

test('a file that another site asked for is given after a click on the page that stands there instead', async () => {
  const address = `${site.url}/api/exports/violations.csv?locale=en`
  const foreign = await fetch(address, { headers: { ...callers.get('AUDITOR'), 'sec-fetch-site': 'cross-site' } })
  expect(await foreign.text()).toMatch(/Another site asked for this file[\s\S]*<a href="">Get the file<\/a>/)
  const before = await noted()
  const own = await fetch(address, { headers: { ...callers.get('AUDITOR'), 'sec-fetch-site': 'same-origin' } })
  expect([own.status, own.headers.get('content-type'), (await noted()) - before]).toEqual([200, 'text/csv; charset=utf-8', 1])
  await own.arrayBuffer()
})

test('every route of staff and accounts does its action for exactly those who may, and for nobody else', async () => {
  const wrong: unknown[] = []
  for (const [route, action] of Object.entries(ROUTES)) {
    if (action === 'GUESTS' || action === 'READS') continue
    for (const [caller, headers] of callers) {
      const form = await action.form(caller)
      const [before, others] = [await traces(caller), await tracesOfAll()]
      const status = await send(route, form, headers)
      const isDone = (await traces(caller)) > before
      const isTraced = (await tracesOfAll()) > others
      const may: readonly string[] = action.may
      if (isDone !== may.includes(caller) || isTraced !== isDone || status >= 500) wrong.push([route, caller, status, isDone, isTraced])
    }
  }
  expect(wrong).toEqual([])
})
