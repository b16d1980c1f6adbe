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
beforeEach(() => t.connection.sql`update feeds set accepts_undated = true, complete_until = null`)

const asks = { authority: 'GAM', acceptsUndated: false, reason: 'اتفقنا على الحقلين' }

async function change(input: object = {}, who = 'admin') {
  const query = `mutation ($input: FeedChangeInput!) { feedChange(input: $input) {
    approval { id kind title { en } changes { name { en } before { en } after { en } } consequences { en } refusal { en } } userErrors { code field } } }`
  const key = `feed-change-${keys++}`
  const { data, errors } = await t.ask(query, { input: { ...asks, idempotencyKey: key, ...input } }, await sessionOf(t, who))
  return errors ? { errors } : data.feedChange
}

async function decide(approval: string, decision: 'APPROVE' | 'REJECT', who: string): Promise<string[]> {
  const query = 'mutation ($input: ApprovalDecideInput!) { approvalDecide(input: $input) { userErrors { code } } }'
  const input = { approval, decision, note: 'x', idempotencyKey: `feed-decide-${keys++}` }
  return (await t.ask(query, { input }, await sessionOf(t, who))).data.approvalDecide.userErrors.map(({ code }: { code: string }) => code)
}

async function shown(who = 'auditor') {
  const query = '{ feeds { authority { id } asOf completeUntil stale missingSince staleAfterHours acceptsUndated } }'
  const { data, errors } = await t.ask(query, {}, await sessionOf(t, who))
  return errors ? errors[0]?.extensions.code : data.feeds.find(({ authority }: { authority: { id: string } }) => authority.id === 'GAM')
}

test('an administrator asks, another sees before and after, and decides; nothing changes before', async () => {
  const { approval, userErrors } = await change()
  expect(userErrors).toEqual([])
  expect(approval).toMatchObject({ kind: 'FEED_CHANGE', title: { en: expect.stringContaining('Greater Amman Municipality') } })
  expect(approval.changes).toEqual([
    { name: { en: expect.stringContaining('does not say for when') }, before: { en: 'Counts' }, after: { en: 'Does not count' } },
  ])
  expect(approval.consequences.map(({ en }: { en: string }) => en).join(' ')).toContain('Only a delivery with since and as-of')
  expect((await shown()).acceptsUndated).toBe(true)
  expect(await decide(approval.id, 'APPROVE', 'admin')).toEqual(['SAME_PERSON'])
  expect(await decide(approval.id, 'APPROVE', 'finance')).toEqual(['APPROVAL_ROLE'])
  expect(await decide(approval.id, 'APPROVE', 'admin2')).toEqual([])
  expect(await shown()).toMatchObject({ acceptsUndated: false, staleAfterHours: 48, missingSince: null })
  const [row] = await t.connection.sql`select actor, details from audit_log where action = 'feed.changed' and subject = 'feed:GAM'`
  expect(row).toEqual({
    actor: 'admin',
    details: {
      before: { acceptsUndated: true, staleAfterHours: 48, initialLoadUntil: null },
      after: { acceptsUndated: false, staleAfterHours: 48, initialLoadUntil: null },
    },
  })
})

test('the limit is another once a second administrator has approved it, and the data is stale by it', async () => {
  await t.connection
    .sql`update feeds set last_success_at = ${new Date(+now - 13 * 3_600_000).toISOString()}, gap_at = null where authority_code = 'GAM'`
  const { approval } = await change({ acceptsUndated: null, staleAfterHours: 12 })
  expect(approval.changes).toEqual([{ name: { en: 'Hours after which the data is stale' }, before: { en: '48' }, after: { en: '12' } }])
  expect(await shown()).toMatchObject({ stale: false, staleAfterHours: 48 })
  expect(await decide(approval.id, 'APPROVE', 'admin2')).toEqual([])
  expect(await shown()).toMatchObject({ stale: true, staleAfterHours: 12, acceptsUndated: true })
  await t.connection.sql`update feeds set stale_after_hours = 48 where authority_code = 'GAM'`
})

test('where an authority has sent complete deliveries the decider is told that others count for nothing anyway', async () => {
  await t.connection.sql`update feeds set accepts_undated = false, complete_until = ${now.toISOString()} where authority_code = 'GAM'`
  const { approval } = await change({ acceptsUndated: true })
  const consequences = approval.consequences.map(({ en }: { en: string }) => en).join(' ')
  expect(consequences).toContain('Any delivery of the authority’s own channel makes its data fresh')
  expect(consequences).toContain('counts for nothing anyway')
  expect(await decide(approval.id, 'REJECT', 'admin2')).toEqual([])
  expect((await shown()).acceptsUndated).toBe(false)
})

test('what was set so meanwhile cannot be approved any more', async () => {
  const { approval } = await change()
  await t.connection.sql`update feeds set accepts_undated = false where authority_code = 'GAM'`
  expect(await decide(approval.id, 'APPROVE', 'admin2')).toEqual(['FEED_UNCHANGED'])
  expect(await decide(approval.id, 'REJECT', 'admin2')).toEqual([])
})

test.each([
  [{ authority: 'XXX' }, 'FEED_UNKNOWN', 'authority'],
  [{ authority: 'a\u0000' }, 'FEED_UNKNOWN', 'authority'],
  [{ acceptsUndated: true }, 'FEED_UNCHANGED', 'authority'],
  [{ acceptsUndated: null, staleAfterHours: 48 }, 'FEED_UNCHANGED', 'authority'],
  [{ acceptsUndated: null }, 'FEED_UNCHANGED', 'authority'],
  [{ staleAfterHours: 0 }, 'FEED_HOURS', 'staleAfterHours'],
  [{ staleAfterHours: 721 }, 'FEED_HOURS', 'staleAfterHours'],
  [{ reason: ' ' }, 'APPROVAL_REASON', 'reason'],
])('%j is refused: %s', async (input, code, field) => {
  expect(await change(input)).toEqual({ approval: null, userErrors: [{ code, field: ['input', field] }] })
})

test('nobody but an administrator asks, and a clerk does not see it', async () => {
  for (const who of ['clerk', 'finance', 'legal', 'auditor'])
    expect([who, (await change({}, who)).errors[0].extensions.code]).toEqual([who, 'FORBIDDEN'])
  expect([await shown('clerk'), (await shown('legal')).acceptsUndated]).toEqual(['FORBIDDEN', true])
})
