import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import { sessionOf } from '@/tests/support/partner'

const now = new Date('2026-11-30T12:00:00Z')
let t: TestApi
let keys = 0

beforeAll(async () => {
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
})
afterAll(() => t.close())
beforeEach(() => t.connection.sql`delete from objection_terms where authority_code = 'GAM'`)

const terms = { authority: 'GAM', mostAtOnce: 3, withinDays: 30, reduceArticle: 'المادة 12', reason: 'كتاب الأمانة' }

async function change(input: object = {}, who = 'legal') {
  const query = `mutation ($input: ObjectionTermsChangeInput!) { objectionTermsChange(input: $input) {
    approval { id kind title { en } changes { name { en } before { en } after { en } } consequences { en } } userErrors { code field } } }`
  const variables = { input: { ...terms, idempotencyKey: `terms-change-${keys++}`, ...input } }
  const { data, errors } = await t.ask(query, variables, await sessionOf(t, who))
  return errors ? errors[0]?.extensions : data.objectionTermsChange
}

async function decide(approval: string, decision: 'APPROVE' | 'REJECT', who: string): Promise<string[]> {
  const query = 'mutation ($input: ApprovalDecideInput!) { approvalDecide(input: $input) { userErrors { code } } }'
  const input = { approval, decision, note: 'x', idempotencyKey: `terms-decide-${keys++}` }
  return (await t.ask(query, { input }, await sessionOf(t, who))).data.approvalDecide.userErrors.map(({ code }: { code: string }) => code)
}

async function inForce() {
  const { data } = await t.ask('{ objectionTerms { authority { id } mostAtOnce withinDays mayReduce reduceArticle } }', {})
  return data.objectionTerms.find(({ authority }: { authority: { id: string } }) => authority.id === 'GAM')
}

test('legal affairs ask, another person sees before and after, and decides; nothing changes before', async () => {
  const { approval, userErrors } = await change()
  expect(userErrors).toEqual([])
  expect(approval).toMatchObject({ kind: 'OBJECTION_TERMS', title: { en: expect.stringContaining('Greater Amman Municipality') } })
  expect(approval.changes).toMatchObject([
    { before: { en: '1' }, after: { en: '3' } },
    { before: null, after: { en: '30' } },
    { before: null, after: { en: 'المادة 12' } },
  ])
  expect(await inForce()).toMatchObject({ mostAtOnce: 1, withinDays: null, mayReduce: false })
  expect(await decide(approval.id, 'APPROVE', 'legal')).toEqual(['SAME_PERSON'])
  expect(await decide(approval.id, 'APPROVE', 'legal2')).toEqual([])
  expect(await inForce()).toMatchObject({ mostAtOnce: 3, withinDays: 30, mayReduce: true, reduceArticle: 'المادة 12' })
  const [row] = await t.connection.sql`select details from audit_log where action = 'objection.terms_changed'`
  expect(row?.details).toMatchObject({ before: { mostAtOnce: 1, withinDays: null }, after: { mostAtOnce: 3, withinDays: 30 } })
})

test.each([
  [{ authority: 'XXX' }, 'OBJECTION_TERMS_AUTHORITY', 'authority'],
  [{ mostAtOnce: 0 }, 'OBJECTION_TERMS_MOST', 'mostAtOnce'],
  [{ mostAtOnce: 51 }, 'OBJECTION_TERMS_MOST', 'mostAtOnce'],
  [{ withinDays: 0 }, 'OBJECTION_TERMS_DAYS', 'withinDays'],
  [{ reduceArticle: 'x'.repeat(201) }, 'OBJECTION_ARTICLE', 'reduceArticle'],
  [{ mostAtOnce: 1, withinDays: null, reduceArticle: null }, 'OBJECTION_TERMS_UNCHANGED', 'authority'],
  [{ reason: ' ' }, 'APPROVAL_REASON', 'reason'],
])('%j is refused: %s', async (input, code, field) => {
  expect(await change(input)).toEqual({ approval: null, userErrors: [{ code, field: ['input', field] }] })
})

test('nobody else asks', async () => {
  for (const who of ['clerk', 'adjudicator', 'admin']) expect(await change({}, who)).toMatchObject({ code: 'FORBIDDEN' })
})
