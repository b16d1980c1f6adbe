import { assertEnumType, buildSchema } from 'graphql'
import { seedAccounts } from '@/demo/accounts'
import { approvalKinds, approvalStates } from '@/domain/approvals/approval'
import { discountRuleStates } from '@/domain/discount-rules/rule-state'
import { simulationStates } from '@/domain/discount-rules/simulation'
import { typeDefs } from '@/graphql/generated/type-defs'
import { createAccount } from '@/services/accounts/create-account'
import { type TestApi, testApi } from '@/tests/support/api'
import { sessionOf } from '@/tests/support/partner'
import { NOWHERE } from '@/tests/support/session'

const PASSWORD = 'correct horse battery staple'
const T0 = new Date('2026-11-22T10:00:00Z')
let now = T0
let t: TestApi
let keys = 0

beforeEach(async () => {
  now = T0
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, PASSWORD)
})
afterEach(() => t.close())

test('every kind of request and every state of one is in the schema', () => {
  const schema = buildSchema(typeDefs, { assumeValidSDL: true })
  const valuesOf = (name: string) =>
    assertEnumType(schema.getType(name))
      .getValues()
      .map((value) => value.name)
  expect(valuesOf('ApprovalKind').sort()).toEqual([...approvalKinds].sort())
  expect(valuesOf('ApprovalState').sort()).toEqual([...approvalStates].sort())
  expect(valuesOf('DiscountRuleState').sort()).toEqual([...discountRuleStates].sort())
  expect(valuesOf('SimulationState').sort()).toEqual([...simulationStates].sort())
})

const ERRORS = 'userErrors { code field message { ar en } }'
const PAYLOADS: Readonly<Record<string, string>> = {
  accountCreate: `{ password account { userName role } approval { id } ${ERRORS} }`,
  accountChange: `{ account { userName role } approval { id } ${ERRORS} }`,
  accountReset: `{ password account { userName } approval { id } ${ERRORS} }`,
  approvalDecide: `{ password approval { state decidedBy } ${ERRORS} }`,
  approvalWithdraw: `{ approval { state } ${ERRORS} }`,
}

async function run(mutation: keyof typeof PAYLOADS, input: object, userName = 'admin') {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${PAYLOADS[mutation]} }`
  const variables = { input: { idempotencyKey: `approval-${keys++}`, ...input } }
  const { data, errors } = await t.ask(query, variables, await sessionOf(t, userName))
  return data?.[mutation] ?? { errors }
}

const newClerk = {
  userName: 'salma.h',
  displayName: 'سلمى',
  role: 'CLERK',
  employeeNumber: 'T-104',
  nationalNumber: '9871234560',
  reason: 'تعيين جديد',
}

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code)
const decide = (approval: string, userName: string, decision = 'APPROVE', note = '') =>
  run('approvalDecide', { approval, decision, note }, userName)

async function idOf(userName: string): Promise<string> {
  const [row] = await t.connection.sql`select id::text as id from users where user_name = ${userName}`
  return row?.id
}

const asked = async (input: object = {}): Promise<string> => (await run('accountCreate', { ...newClerk, ...input })).approval.id

test('an account of a role that asks or decides exists only once a second administrator approves', async () => {
  const { account, password, approval } = await run('accountCreate', newClerk)
  expect([account, password]).toEqual([null, null])
  expect(await idOf('salma.h')).toBeUndefined()
  const made = await decide(approval.id, 'admin2')
  expect(made).toMatchObject({ approval: { state: 'APPROVED', decidedBy: 'admin2' }, password: expect.any(String) })
  const attempt = { userName: 'salma.h', password: made.password, ...NOWHERE }
  expect(await t.api.inProcess.signIn(attempt)).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
})

test('whoever asked cannot decide, nor can another role; nothing is made', async () => {
  const approval = await asked()
  expect(codes(await decide(approval, 'admin'))).toEqual(['SAME_PERSON'])
  expect(codes(await decide(approval, 'finance'))).toEqual(['APPROVAL_ROLE'])
  expect((await decide(approval, 'clerk')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect(await idOf('salma.h')).toBeUndefined()
})

test('a role over money is confirmed by a holder of that role, not by another administrator', async () => {
  const approval = await asked({ role: 'FINANCE' })
  expect(codes(await decide(approval, 'admin2'))).toEqual(['APPROVAL_ROLE'])
  expect(codes(await decide(approval, 'finance'))).toEqual([])
  expect(await idOf('salma.h')).toEqual(expect.any(String))
})

test('an administrator who gives a clerk a role over money alone gets nowhere', async () => {
  const account = await idOf('clerk2')
  const { approval } = await run('accountChange', { account, role: 'FINANCE', reason: 'نقل' })
  const [row] = await t.connection.sql`select role from users where user_name = 'clerk2'`
  expect(row?.role).toBe('CLERK')
  expect(codes(await decide(approval.id, 'admin2'))).toEqual(['APPROVAL_ROLE'])
})

test('who made an account, or confirmed it, is no second person beside it for 30 days', async () => {
  await decide(await asked({ role: 'ADMIN' }), 'admin2')
  const [session] = await t.connection.sql`update users set must_change_password = false where user_name = 'salma.h' returning id`
  expect(session).toBeDefined()
  const next = await run(
    'accountCreate',
    { ...newClerk, userName: 'omar', employeeNumber: 'T-105', nationalNumber: '9871234561' },
    'salma.h',
  )
  expect(codes(await decide(next.approval.id, 'admin'))).toEqual(['LINKED_ACCOUNTS'])
  expect(codes(await decide(next.approval.id, 'admin2'))).toEqual(['LINKED_ACCOUNTS'])
  now = new Date(T0.getTime() + 31 * 86_400_000)
  expect(codes(await decide(next.approval.id, 'admin2'))).toEqual([])
})

test('two accounts that one administrator reset within 30 days are not two people', async () => {
  await t.connection.sql`
    insert into audit_log (at, actor, action, subject, details)
    select ${T0.toISOString()}, 'admin', 'account.reset', 'account:' || id, '{}' from users where user_name in ('admin2', 'legal')`
  const approval = await asked()
  expect(codes(await decide(approval, 'admin2'))).toEqual(['LINKED_ACCOUNTS'])
})

test('accounts that the operator made are independent: an office with too few people gets another', async () => {
  const person = { employeeNumber: 'OP1', nationalNumberHash: 'x', displayName: 'x' }
  const by = { actor: 'command:account:create', now }
  await createAccount(t.connection.db, { ...person, userName: 'third', role: 'ADMIN' }, by)
  await t.connection.sql`update users set must_change_password = false where user_name = 'third'`
  expect(codes(await decide(await asked(), 'third'))).toEqual([])
})

test.each([
  ['without an employee number', { employeeNumber: '' }, 'ACCOUNT_PERSON', 'employeeNumber'],
  ['without a national number', { nationalNumber: null }, 'ACCOUNT_PERSON', 'nationalNumber'],
  ['with nine digits for a national number', { nationalNumber: '987123456' }, 'NATIONAL_NUMBER', 'nationalNumber'],
  ['without a reason', { reason: ' ' }, 'APPROVAL_REASON', 'reason'],
  ['of an adjudicator of no authority', { role: 'ADJUDICATOR' }, 'ACCOUNT_AUTHORITY', 'authority'],
])('an account of staff %s is refused beside its field', async (_title, wrong, code, field) => {
  const { approval, userErrors } = await run('accountCreate', { ...newClerk, ...wrong })
  expect([approval, userErrors]).toEqual([
    null,
    [{ code, field: ['input', field], message: { ar: expect.any(String), en: expect.any(String) } }],
  ])
})

test('a person has one active account, also under another name; once it has ended, another', async () => {
  await decide(await asked(), 'admin2')
  const again = await asked({ userName: 'salma.2' })
  expect(codes(await decide(again, 'admin2'))).toEqual(['ACCOUNT_PERSON_KNOWN'])
  await run('accountChange', { account: await idOf('salma.h'), isDisabled: true })
  expect(codes(await decide(again, 'admin2'))).toEqual([])
  const back = await run('accountChange', { account: await idOf('salma.h'), isDisabled: false, reason: 'عادت' })
  expect(codes(await decide(back.approval.id, 'admin2'))).toEqual(['ACCOUNT_PERSON_KNOWN'])
})

test('of a national number only a keyed hash is kept, in no table and no log the number', async () => {
  await decide(await asked(), 'admin2')
  for (const table of ['users', 'approvals', 'audit_log', 'answered_mutations']) {
    const rows = await t.connection.sql`select row_to_json(x)::text as text from ${t.connection.sql(table)} x`
    expect([table, rows.some(({ text }) => text.includes(newClerk.nationalNumber))]).toEqual([table, false])
  }
})

test('whoever asked can withdraw until it is decided, and nobody else', async () => {
  const approval = await asked()
  expect(codes(await run('approvalWithdraw', { approval }, 'admin2'))).toEqual(['APPROVAL_NOT_YOURS'])
  expect(await run('approvalWithdraw', { approval })).toMatchObject({ approval: { state: 'WITHDRAWN' } })
  expect(codes(await decide(approval, 'admin2'))).toEqual(['APPROVAL_DECIDED'])
  expect(codes(await run('approvalWithdraw', { approval }))).toEqual(['APPROVAL_DECIDED'])
})

test('a rejection needs a reason, and then nothing is done', async () => {
  const approval = await asked()
  expect(codes(await decide(approval, 'admin2', 'REJECT'))).toEqual(['APPROVAL_NOTE'])
  expect(await decide(approval, 'admin2', 'REJECT', 'ليس في ملاكنا')).toMatchObject({ approval: { state: 'REJECTED' } })
  expect(await idOf('salma.h')).toBeUndefined()
})

test('the same is asked for once at a time, and of two who decide at one moment one does', async () => {
  const approval = await asked()
  expect(codes(await run('accountCreate', newClerk))).toEqual(['APPROVAL_UNDER_WAY'])
  const both = await Promise.all([decide(approval, 'admin2'), decide(approval, 'admin2')])
  expect(both.flatMap(codes)).toEqual(['APPROVAL_DECIDED'])
  const [row] = await t.connection.sql`select count(*)::int as made from audit_log where action = 'account.created'`
  expect(row?.made).toBe(1)
})

test('a reset of staff waits for a second person, who hands the new password over', async () => {
  const { approval, password } = await run('accountReset', { account: await idOf('clerk'), reason: 'ضاع الهاتف' })
  expect(password).toBeNull()
  const signIn = (secret: string) => t.api.inProcess.signIn({ userName: 'clerk', password: secret, ...NOWHERE })
  expect(await signIn(PASSWORD)).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
  const { password: given } = await decide(approval.id, 'admin2')
  expect(await signIn(given)).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
  expect(await signIn(PASSWORD)).toEqual({ ok: false, reason: 'WRONG' })
})

test('with a password that somebody else gave, nothing is open but changing it', async () => {
  await t.connection.sql`update users set must_change_password = true where user_name = 'finance'`
  const ask = async (query: string) => (await t.ask(query, {}, await sessionOf(t, 'finance'))).errors?.[0]?.extensions.code
  expect(await ask('{ paymentCases { totalCount } }')).toBe('PASSWORD_CHANGE_NEEDED')
  expect(await ask('{ me { userName mustChangePassword } }')).toBeUndefined()
  const change = `mutation ($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { code } } }`
  const input = { current: PASSWORD, next: 'seven quiet rivers of copper', idempotencyKey: 'change-first' }
  const { data } = await t.ask(change, { input }, await sessionOf(t, 'finance'))
  expect(data.passwordChange.userErrors).toEqual([])
  expect(await ask('{ paymentCases { totalCount } }')).toBeUndefined()
})

test('the decider sees each value before and after, and the reason; the asker sees why not to decide', async () => {
  await run('accountChange', { account: await idOf('clerk2'), role: 'LEGAL', reason: 'نقل إلى القانونية' })
  const query = `{ approvals(state: REQUESTED) { totalCount nodes {
    kind title { en } reason requestedBy refusal { en } mayWithdraw consequences { en }
    changes { name { en } before { en } after { en } } } } }`
  const seenBy = async (userName: string) => (await t.ask(query, {}, await sessionOf(t, userName))).data.approvals.nodes[0]
  expect(await seenBy('admin2')).toMatchObject({
    kind: 'ACCOUNT_CHANGE',
    title: { en: 'Change of an account: clerk2' },
    reason: 'نقل إلى القانونية',
    requestedBy: 'admin',
    refusal: null,
    mayWithdraw: false,
    changes: [{ name: { en: 'Role' }, before: { en: 'Clerk' }, after: { en: 'Legal' } }],
  })
  expect(await seenBy('admin')).toMatchObject({ refusal: { en: expect.stringContaining('yourself') }, mayWithdraw: true })
  expect(await seenBy('auditor')).toMatchObject({ refusal: { en: expect.any(String) }, mayWithdraw: false })
})

test('every step is in the audit log, changed accounts with what they were', async () => {
  const { approval } = await run('accountChange', { account: await idOf('clerk2'), role: 'LEGAL', reason: 'نقل' })
  await decide(approval.id, 'admin2')
  const rows = await t.connection.sql`
    select actor, action, details from audit_log where subject = ${`account:${await idOf('clerk2')}`} order by id`
  expect(rows.map(({ actor, action }) => [actor, action])).toEqual([
    ['admin', 'approval.requested'],
    ['admin', 'account.changed'],
    ['admin2', 'account.confirmed'],
    ['admin2', 'approval.approved'],
  ])
  expect(rows[1]?.details).toEqual({ before: { role: 'CLERK' }, after: { role: 'LEGAL' } })
})
