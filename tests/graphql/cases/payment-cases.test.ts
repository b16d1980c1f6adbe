import { seedAccounts } from '@/demo/accounts'
import { seedDiscountRules } from '@/demo/discount-rules'
import { may, type Permission, type Role } from '@/domain/accounts/permissions'
import { calendarDay } from '@/domain/values/calendar-day'
import { type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { plain } from '@/tests/support/cases'
import { sessionCookie } from '@/tests/support/session'

let t: TestApi
let now = cases.LATER

beforeAll(async () => {
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  await seedDiscountRules(t.connection.db, calendarDay('2026-06-20'))
  await t.api.refresh()
})
afterAll(() => t.close())
afterEach(async () => expect(await cases.brokenEquations(t.connection.db)).toEqual([]))

async function sessionOf(userName: string | null): Promise<Record<string, string>> {
  if (userName === null) return {}
  return sessionCookie(t.connection.sql, userName)
}

const CASE = `reference revision reason reasonText { ar en } state amount waiting openedAt dueAt overdue closedAt assignee transactionId
  payment { transactionId bankCode reportedNumber referenceNumber currency amountText amount settled waiting paidOut reversed processedAt }
  events { at actor action amount note assignee }
  requests { id kind state amount reason requestedBy decidedBy transferNumber }`

type Input = Record<string, unknown>

const MUTATIONS = {
  paymentCaseAssign: ['PaymentCaseAssignInput', 'WORK_ON_CASES'],
  paymentCaseNote: ['PaymentCaseNoteInput', 'WORK_ON_CASES'],
  paymentCaseAllocate: ['PaymentCaseAllocateInput', 'WORK_ON_CASES'],
  paymentCaseAllocationRequest: ['PaymentCaseAllocationRequestInput', 'WORK_ON_CASES'],
  paymentCaseRefundRequest: ['PaymentCaseRefundRequestInput', 'WORK_ON_CASES'],
  paymentCaseCloseRequest: ['PaymentCaseCloseRequestInput', 'WORK_ON_CASES'],
  paymentCaseReversalRequest: ['PaymentCaseReversalRequestInput', 'WORK_ON_CASES'],
  paymentCaseRequestDecide: ['PaymentCaseRequestDecideInput', 'DECIDE_CASES'],
  paymentCaseRequestWithdraw: ['PaymentCaseRequestWithdrawInput', 'WORK_ON_CASES'],
  paymentCaseAccountEnter: ['PaymentCaseAccountEnterInput', 'WORK_ON_CASES'],
  paymentCaseAccountDecide: ['PaymentCaseAccountDecideInput', 'DECIDE_CASES'],
  paymentCasePayoutRecord: ['PaymentCasePayoutRecordInput', 'RECORD_REFUNDS'],
  paymentCaseReturnRecord: ['PaymentCaseReturnRecordInput', 'RECORD_REFUNDS'],
  paymentCasePayeeLinkSend: ['PaymentCasePayeeLinkSendInput', 'WORK_ON_CASES'],
} as const satisfies Record<string, readonly [string, Permission]>
type Mutation = keyof typeof MUTATIONS

let keys = 0

/** Under a key of its own, unless the input names one. */
async function answer(mutation: Mutation, input: Input, userName: string | null) {
  const query = `mutation ($input: ${MUTATIONS[mutation][0]}!) {
    ${mutation}(input: $input) { paymentCase { ${CASE} } userErrors { code field message { ar en } } } }`
  keys += 1
  return t.ask(query, { input: { idempotencyKey: `step-${keys}-of-a-case`, ...input } }, await sessionOf(userName))
}

/** What was done, or the codes of why not. */
async function act(mutation: Mutation, input: Input, userName = 'clerk') {
  const { data, errors } = await answer(mutation, input, userName)
  expect(errors).toBeUndefined()
  return data[mutation]
}

async function read(reference: string, fields = CASE, userName = 'auditor') {
  const query = `query ($reference: String!) { paymentCase(reference: $reference) { ${fields} } }`
  const { data, errors } = await t.ask(query, { reference }, await sessionOf(userName))
  expect(errors).toBeUndefined()
  return data.paymentCase
}

/** 30.000 came for a number that costs 35.000. */
async function tooLittle() {
  const paid = await cases.aLicense(t.connection.db, [plain(15_000), plain(20_000)])
  const paymentId = await cases.pay(t.connection.db, paid.number, 30_000)
  return { ...paid, ...(await cases.caseOf(t.connection.db, paymentId)) }
}

describe('the way of a case', () => {
  test('it tells why, how much, of which payment and until when', async () => {
    const { reference, number } = await tooLittle()
    expect(await read(` ${reference.toLowerCase()} `)).toMatchObject({
      reference,
      revision: 0,
      reason: 'AMOUNT_MISMATCH',
      reasonText: { ar: 'المبلغ أقل من المستحق', en: 'Less than was due' },
      state: 'OPEN',
      amount: 30_000,
      waiting: 30_000,
      dueAt: '2026-07-04T09:00:00.000Z',
      overdue: false,
      payment: {
        reportedNumber: number,
        referenceNumber: number,
        amount: 30_000,
        amountText: '30.000',
        settled: 0,
      },
      events: [],
      requests: [],
    })
    expect(await read('C-22222222')).toBeNull()
    expect(await read('\u0000 or true')).toBeNull()
  })

  test('assigned, noted, and allocated to a candidate at the price that was shown', async () => {
    const { reference, license } = await tooLittle()
    const { candidates } = await read(
      reference,
      'candidates { totalCount nodes { ofNumber due dueTogether violation { id fine payability description { ar } } } }',
    )
    expect(candidates.totalCount).toBe(2)
    expect(candidates.nodes).toMatchObject([
      { ofNumber: true, due: 15_000, dueTogether: 15_000, violation: { fine: 15_000, payability: 'PAYMENT_UNDER_REVIEW' } },
      { ofNumber: true, due: 20_000, violation: { fine: 20_000 } },
    ])
    expect((await act('paymentCaseAssign', { reference, revision: 0, assignee: 'clerk' })).paymentCase).toMatchObject({
      assignee: 'clerk',
      revision: 1,
    })
    expect((await act('paymentCaseNote', { reference, note: 'اتصلنا بالدافع' })).paymentCase.revision).toBe(2)
    const violationIds = [candidates.nodes[1].violation.id]
    const { paymentCase, userErrors } = await act('paymentCaseAllocate', { reference, revision: 2, violationIds })
    expect(userErrors).toEqual([])
    expect(paymentCase).toMatchObject({
      state: 'OPEN',
      waiting: 10_000,
      payment: { settled: 20_000, waiting: 10_000 },
      events: [
        { action: 'ASSIGNED', actor: 'clerk', assignee: 'clerk' },
        { action: 'NOTED', note: 'اتصلنا بالدافع' },
        { action: 'ALLOCATED', amount: 20_000 },
      ],
    })
    expect(await cases.standing(t.connection.db, license)).toEqual(['REVIEW', 'PAID'])
  })

  test('refunded by two people, paid out, returned', async () => {
    const { reference } = await tooLittle()
    await act('paymentCaseRefundRequest', { reference, revision: 0, amount: 30_000, reason: 'طلب الدافع' })
    const decision = { reference, revision: 1, decision: 'APPROVE' }
    expect((await act('paymentCaseRequestDecide', decision, 'finance')).paymentCase.state).toBe('REFUND_APPROVED')
    await cases.giveAccount(t.connection.db, { reference })
    const paid = await act('paymentCasePayoutRecord', { reference, revision: 2, transferNumber: 'tr-٠٠٠١' }, 'finance')
    expect(paid.paymentCase).toMatchObject({
      state: 'CLOSED',
      waiting: 0,
      payment: { paidOut: 30_000 },
      closedAt: '2026-06-22T09:00:00.000Z',
    })
    const [{ id, ...request }] = paid.paymentCase.requests
    expect(request).toMatchObject({
      kind: 'REFUND',
      state: 'PAID_OUT',
      requestedBy: 'clerk',
      decidedBy: 'finance',
      transferNumber: 'TR-0001',
    })
    const { paymentCase } = await act('paymentCaseReturnRecord', { reference, revision: 4, requestId: id, note: 'الحساب مغلق' }, 'finance2')
    expect(paymentCase).toMatchObject({ state: 'OPEN', waiting: 30_000, payment: { paidOut: 0, waiting: 30_000 } })
  })

  test('closed, or reversed, where the network lacks the payment', async () => {
    const { db } = t.connection
    for (const [mutation, state] of [
      ['paymentCaseCloseRequest', 'CLOSE_REQUESTED'],
      ['paymentCaseReversalRequest', 'REVERSAL_REQUESTED'],
    ] as const) {
      const { number } = await cases.aLicense(db, [plain(15_000)])
      const { reference } = await cases.lackedCase(db, await cases.pay(db, number, 15_000))
      expect((await act(mutation, { reference, revision: 0, reason: 'كشف اليوم' })).paymentCase.state).toBe(state)
      const { paymentCase } = await act('paymentCaseRequestDecide', { reference, revision: 1, decision: 'APPROVE' }, 'finance2')
      expect(paymentCase.state).toBe('CLOSED')
      expect(paymentCase.payment.reversed).toBe(state === 'REVERSAL_REQUESTED' ? 15_000 : 0)
    }
  })
})

test.each<[string, Mutation, Input, string, string[] | null]>([
  ['no such case', 'paymentCaseNote', { reference: 'C-?', note: 'x' }, 'CASE_NOT_FOUND', ['input', 'reference']],
  ['a step since', 'paymentCaseAssign', { revision: 7, assignee: null }, 'CASE_CHANGED', ['input', 'revision']],
  ['nobody to assign to', 'paymentCaseAssign', { assignee: 'a\u0000b' }, 'CASE_ASSIGNEE_UNKNOWN', ['input', 'assignee']],
  ['an empty note', 'paymentCaseNote', { note: ' ' }, 'CASE_NOTE_REQUIRED', ['input', 'note']],
  ['a reason too long', 'paymentCaseRefundRequest', { amount: 1, reason: 'س'.repeat(2001) }, 'CASE_NOTE_TOO_LONG', ['input', 'reason']],
  ['too large an amount', 'paymentCaseRefundRequest', { amount: 2 ** 53 - 1, reason: 'سبب' }, 'CASE_AMOUNT', ['input', 'amount']],
  ['nothing chosen', 'paymentCaseAllocate', { violationIds: [] }, 'CASE_CHOICE_SIZE', ['input', 'violationIds']],
  ['an unknown choice', 'paymentCaseAllocate', { violationIds: ['x'] }, 'CASE_VIOLATION_NOT_OPEN', ['input', 'violationIds']],
  ['money that waits', 'paymentCaseCloseRequest', { reason: 'سبب' }, 'CASE_MONEY_WAITS', null],
  ['no file that lacks it', 'paymentCaseReversalRequest', { reason: 'سبب' }, 'CASE_NOT_REVERSIBLE', null],
  ['nothing asked for', 'paymentCaseRequestDecide', { decision: 'APPROVE' }, 'CASE_STATE', null],
  ['no transfer number', 'paymentCasePayoutRecord', { transferNumber: '؟' }, 'CASE_TRANSFER_NUMBER', ['input', 'transferNumber']],
  ['no such refund', 'paymentCaseReturnRecord', { requestId: '1' }, 'CASE_REQUEST_UNKNOWN', ['input', 'requestId']],
])('%s is refused in both languages beside its field, and the case is told as it is', async (_title, mutation, wrong, code, field) => {
  const { reference } = await tooLittle()
  const input = mutation === 'paymentCaseNote' ? { reference, ...wrong } : { reference, revision: 0, ...wrong }
  const { paymentCase, userErrors } = await act(mutation, input, 'finance2')
  expect(userErrors).toEqual([{ code, field, message: { ar: expect.stringMatching(/[ء-ي]/), en: expect.stringMatching(/[a-z]/) } }])
  expect(paymentCase).toEqual(wrong.reference ? null : expect.objectContaining({ reference, revision: 0, state: 'OPEN' }))
})

test('whoever asked is refused as the one who decides', async () => {
  const { reference } = await tooLittle()
  await act('paymentCaseRefundRequest', { reference, revision: 0, amount: 1, reason: 'سبب' }, 'finance2')
  const { userErrors } = await act('paymentCaseRequestDecide', { reference, revision: 1, decision: 'APPROVE' }, 'finance2')
  expect(userErrors.map(({ code }: { code: string }) => code)).toEqual(['CASE_SAME_PERSON'])
})

describe('a step under one idempotency key', () => {
  const idempotencyKey = 'sent-by-two-clicks'
  const transfers = (reference: string) => read(reference, 'revision waiting events { action } requests { amount }')

  test('is done once, also twelve times at one moment; each time the answer is the case, and no refusal', async () => {
    const { reference } = await tooLittle()
    const input = { reference, revision: 0, amount: 10_000, reason: 'طلب الدافع', idempotencyKey }
    const answers = await Promise.all(Array.from({ length: 12 }, () => act('paymentCaseRefundRequest', input)))
    expect(answers.map(({ userErrors }) => userErrors)).toEqual(Array(12).fill([]))
    expect(new Set(answers.map(({ paymentCase }) => paymentCase.revision))).toEqual(new Set([1]))
    expect(await transfers(reference)).toMatchObject({ revision: 1, events: [{ action: 'REQUESTED' }], requests: [{ amount: 10_000 }] })
  })

  test('is refused when it says something else, or is another step; the same key of somebody else is theirs', async () => {
    const { reference } = await tooLittle()
    const input = { reference, note: 'أولى', idempotencyKey: 'a-key-of-notes' }
    await act('paymentCaseNote', input)
    const refused = [{ code: 'IDEMPOTENCY_KEY', field: ['input', 'idempotencyKey'], message: { ar: expect.stringMatching(/[ء-ي]/) } }]
    expect((await act('paymentCaseNote', { ...input, note: 'ثانية' })).userErrors).toMatchObject(refused)
    expect((await act('paymentCaseAssign', { reference, revision: 1, idempotencyKey: input.idempotencyKey })).userErrors).toMatchObject(
      refused,
    )
    expect((await act('paymentCaseNote', { ...input, note: 'ثالثة' }, 'finance')).userErrors).toEqual([])
    expect((await read(reference)).events.map(({ note }: { note: string }) => note)).toEqual(['أولى', 'ثالثة'])
  })

  test('that was refused leaves the key free', async () => {
    const { reference } = await tooLittle()
    const input = { reference, revision: 0, reason: 'سبب', amount: 30_001, idempotencyKey: 'tried-in-vain' }
    expect((await act('paymentCaseRefundRequest', input)).userErrors).toMatchObject([{ code: 'CASE_AMOUNT' }])
    expect((await act('paymentCaseRefundRequest', { ...input, amount: 30_000 })).userErrors).toEqual([])
  })

  test('that is no key is refused', async () => {
    const { reference } = await tooLittle()
    expect((await act('paymentCaseNote', { reference, note: 'x', idempotencyKey: 'قصير' })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY' },
    ])
    expect((await read(reference)).events).toEqual([])
  })
})

describe('every role and every action, by the table of permissions', () => {
  const people: [string | null, Role | null][] = [
    [null, null],
    ['citizen', 'CITIZEN'],
    ['clerk', 'CLERK'],
    ['finance', 'FINANCE'],
    ['auditor', 'AUDITOR'],
    ['legal', 'LEGAL'],
    ['admin', 'ADMIN'],
  ]
  const everything: Input = {
    paymentCaseAssign: { revision: 0 },
    paymentCaseNote: { note: 'x' },
    paymentCaseAllocate: { revision: 0, violationIds: ['1'] },
    paymentCaseAllocationRequest: { revision: 0, violationIds: ['1'], reason: 'x' },
    paymentCaseRefundRequest: { revision: 0, amount: 1, reason: 'x' },
    paymentCaseCloseRequest: { revision: 0, reason: 'x' },
    paymentCaseReversalRequest: { revision: 0, reason: 'x' },
    paymentCaseRequestDecide: { revision: 0, decision: 'APPROVE' },
    paymentCaseRequestWithdraw: { revision: 0 },
    paymentCaseAccountEnter: {
      revision: 0,
      iban: 'JO94CBJO0010000000000131000302',
      holder: 'Lina',
      documentKind: 'PASSPORT',
      documentEnds: '4321',
      documentSeen: true,
    },
    paymentCaseAccountDecide: { revision: 0, decision: 'APPROVE' },
    paymentCasePayoutRecord: { revision: 0, transferNumber: 'TR-1' },
    paymentCaseReturnRecord: { revision: 0, requestId: '1' },
    paymentCasePayeeLinkSend: { revision: 0 },
  }

  /** `FORBIDDEN`, or what is said of a case that does not exist. */
  async function outcome(mutation: string, userName: string | null): Promise<string> {
    const input = { reference: 'C-22222222', ...(everything[mutation] as Input) }
    const { data, errors } = await answer(mutation as Mutation, input, userName)
    return errors?.[0]?.extensions.reason ?? data[mutation].userErrors[0].code
  }

  test('the list of actions is that of the schema', async () => {
    const { data } = await t.ask('{ __schema { mutationType { fields { name } } } }')
    const names = data.__schema.mutationType.fields.map(({ name }: { name: string }) => name)
    expect(names.filter((name: string) => name.startsWith('paymentCase')).sort()).toEqual(Object.keys(MUTATIONS).sort())
  })

  test.each(people)('%s', async (userName, role) => {
    const allowed = (permission: Permission) => role !== null && may(role, permission)
    for (const [mutation, [, permission]] of Object.entries(MUTATIONS))
      expect([mutation, await outcome(mutation, userName)]).toEqual([mutation, allowed(permission) ? 'CASE_NOT_FOUND' : 'FORBIDDEN'])
    for (const query of ['{ paymentCases { totalCount } }', '{ paymentCase(reference: "C-22222222") { reference } }']) {
      const { errors } = await t.ask(query, {}, await sessionOf(userName))
      expect(errors?.[0]?.extensions.reason ?? 'read').toBe(allowed('READ_CASES') ? 'read' : 'FORBIDDEN')
    }
  })
})

describe('the list', () => {
  type Page = { nodes: { reference: string; dueAt: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number }
  const LIST = `query ($state: PaymentCaseState, $reason: PaymentCaseReason, $assignee: String, $overdue: Boolean, $first: Int, $after: String) {
    paymentCases(state: $state, reason: $reason, assignee: $assignee, overdue: $overdue, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { reference } } nodes { reference dueAt overdue } } }`
  const list = async (variables: Input = {}) => t.ask(LIST, variables, await sessionOf('clerk'))
  const total = async (variables: Input) => (await list(variables)).data.paymentCases.totalCount

  test('holds every case once over all pages, the earliest deadline first', async () => {
    const seen: { reference: string; dueAt: string }[] = []
    const all = await t.connection.db.$count(cases.table)
    let next: Input | null = {}
    while (next) {
      const { nodes, pageInfo, totalCount }: Page = (await list({ first: 3, ...next })).data.paymentCases
      seen.push(...nodes)
      expect(totalCount).toBe(all)
      next = pageInfo.hasNextPage ? { after: pageInfo.endCursor } : null
    }
    expect(new Set(seen.map(({ reference }) => reference)).size).toBe(all)
    expect(seen.map(({ dueAt }) => dueAt)).toEqual(seen.map(({ dueAt }) => dueAt).sort())
  })

  test('is filtered by state, reason, who works on it, and what is overdue', async () => {
    const { reference } = await tooLittle()
    await act('paymentCaseAssign', { reference, revision: 0, assignee: 'finance' })
    expect(await total({ assignee: 'finance' })).toBe(1)
    expect(await total({ assignee: 'x\u0000' })).toBe(0)
    expect(await total({ reason: 'FILE_LACKS' })).toBe(2)
    expect((await total({ state: 'CLOSED' })) + (await total({ state: 'OPEN' }))).toBeGreaterThan(2)
    const all = await total({})
    expect([await total({ overdue: true }), await total({ overdue: false })]).toEqual([0, all])
    const closed = await total({ state: 'CLOSED' })
    now = new Date('2026-08-01T00:00:00Z')
    expect([await total({ overdue: true }), await total({ overdue: false })]).toEqual([all - closed, closed])
    expect((await list({ overdue: true })).data.paymentCases.nodes[0].overdue).toBe(true)
    now = cases.LATER
  })

  test.each([
    [{ first: 101 }, 'PAGE_SIZE_INVALID'],
    [{ after: 'bm9uc2Vuc2U' }, 'CURSOR_INVALID'],
    [{ after: Buffer.from('["case by due",999999999999999,1]').toString('base64url') }, 'CURSOR_INVALID'],
  ])('%j is refused', async (variables, reason) => {
    expect((await list(variables)).errors?.[0]?.extensions.reason).toBe(reason)
  })

  test('lists inside every element of a long list are refused before anything runs', async () => {
    const query = '{ paymentCases(first: 100) { nodes { events { at } candidates { totalCount } } } }'
    expect((await t.ask(query, {}, await sessionOf('clerk'))).errors?.[0]?.extensions.reason).toBe('OPERATION_TOO_COSTLY')
  })
})

test('whoever looks at candidates is in the access log of the licence', async () => {
  const { reference, license } = await tooLittle()
  await read(reference, 'candidates { totalCount }', 'auditor')
  await read(reference, `candidates(lookup: { number: "${license}" }) { totalCount }`, 'clerk')
  const looks = await t.connection.sql`
    select a.role, a.look from access_log a join licenses l on l.id = a.license_id where l.number = ${license} order by a.id`
  expect(looks.map(({ role, look }) => [role, look])).toEqual([
    ['AUDITOR', 'PAYMENT_NUMBER'],
    ['CLERK', 'INQUIRY'],
  ])
})

test('the money of an unknown number is allocated to the licence that staff look up', async () => {
  const { db } = t.connection
  const { license } = await cases.aLicense(db, [plain(15_000)])
  const { reference } = await cases.caseOf(db, await cases.pay(db, '4006381333931', 15_000))
  const candidatesOf = (lookup: string) =>
    read(reference, `candidates${lookup} { totalCount twoPeople nodes { ofNumber due violation { id } } }`)
  expect((await candidatesOf('')).candidates).toBeNull()
  expect((await candidatesOf('(lookup: { number: "99999999" })')).candidates).toBeNull()
  const { candidates } = await candidatesOf(`(lookup: { number: "${license}" })`)
  expect(candidates).toMatchObject({ totalCount: 1, twoPeople: true, nodes: [{ ofNumber: false, due: 15_000 }] })
  const violationIds = [candidates.nodes[0].violation.id]
  const alone = await act('paymentCaseAllocate', { reference, revision: 0, violationIds, note: 'أخطأ في خانة' })
  expect(alone.userErrors).toMatchObject([{ code: 'CASE_TWO_PEOPLE', field: ['input', 'violationIds'] }])
  await act('paymentCaseAllocationRequest', { reference, revision: 0, violationIds, reason: 'أخطأ في خانة' })
  const { paymentCase } = await act('paymentCaseRequestDecide', { reference, revision: 1, decision: 'APPROVE' }, 'finance')
  expect(paymentCase).toMatchObject({ state: 'CLOSED', payment: { referenceNumber: null, settled: 15_000 } })
})

describe('what the payer sees at the number', () => {
  const PAYER = `query ($number: PaymentNumber!) { paymentReference(number: $number) {
    underReview timeline { kind amount } cases { reference reason reasonText { en } state amount waiting allocated refunded openedAt dueAt } } }`
  const seenBy = async (number: string) => (await t.ask(PAYER, { number })).data.paymentReference

  test('amount, case and deadline without any proof, and how it ends', async () => {
    const { reference, number, license } = await tooLittle()
    expect((await seenBy(number)).cases).toEqual([
      {
        reference,
        reason: 'AMOUNT_MISMATCH',
        reasonText: { en: 'Less than was due' },
        state: 'OPEN',
        amount: 30_000,
        waiting: 30_000,
        allocated: 0,
        refunded: 0,
        openedAt: '2026-06-20T09:00:00.000Z',
        dueAt: '2026-07-04T09:00:00.000Z',
      },
    ])
    const violationIds = await cases.idsOf(t.connection.db, license, 20_000)
    await act('paymentCaseAllocate', { reference, revision: 0, violationIds })
    await act('paymentCaseRefundRequest', { reference, revision: 1, amount: 10_000, reason: 'الباقي' })
    await act('paymentCaseRequestDecide', { reference, revision: 2, decision: 'APPROVE' }, 'finance')
    await cases.giveAccount(t.connection.db, { reference })
    await act('paymentCasePayoutRecord', { reference, revision: 3, transferNumber: 'TR-0007' }, 'finance')
    const after = await seenBy(number)
    expect(after.cases).toMatchObject([{ state: 'CLOSED', waiting: 0, allocated: 20_000, refunded: 10_000 }])
    expect(after.timeline.map(({ kind, amount }: { kind: string; amount: number }) => [kind, amount])).toEqual(
      expect.arrayContaining([
        ['PAID', 20_000],
        ['REFUNDED', 10_000],
      ]),
    )
  })

  test("not what staff find out about the network's reports", async () => {
    const { db } = t.connection
    const { number } = await cases.aLicense(db, [plain(15_000)])
    await cases.lackedCase(db, await cases.pay(db, number, 15_000))
    expect((await seenBy(number)).cases).toEqual([])
  })
})
