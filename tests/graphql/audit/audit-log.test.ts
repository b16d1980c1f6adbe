import { seedAccounts } from '@/demo/accounts'
import { auditActions } from '@/domain/audit/audit-action'
import { type TestApi, testApi } from '@/tests/support/api'
import { sessionOf } from '@/tests/support/partner'

const now = new Date('2026-11-30T12:00:00Z')
let t: TestApi

type Entry = {
  readonly action: string
  readonly values: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[]
}

beforeAll(async () => {
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  await write('clerk', 'case.noted', 'case:1', { reference: 'H-7K3QX2P9' }, '2026-11-28T20:59:59Z')
  await write(
    'admin',
    'account.changed',
    'account:5',
    { before: { role: 'CLERK', isDisabled: false }, after: { role: 'FINANCE', isDisabled: false } },
    '2026-11-28T21:00:00Z',
  )
  await write('network', 'payment.reported', 'payment:1', { settled: 12_000, parts: [1, 2] }, '2026-11-29T20:59:59Z')
  await write('finance', 'payout.made', 'payout:P-7K3QX2P9', { nationalNumberHash: 'abc' }, '2026-11-29T21:00:00Z')
})
afterAll(() => t.close())

const write = (actor: string, action: string, subject: string, details: object, at: string) =>
  t.connection
    .sql`insert into audit_log (at, actor, action, subject, details) values (${at}, ${actor}, ${action}, ${subject}, ${JSON.stringify(details)}::text::jsonb)`

async function search(filter: object = {}, page: object = {}, who = 'auditor') {
  const query = `query ($first: Int, $after: String, $filter: AuditFilter) { auditLog(first: $first, after: $after, filter: $filter) {
    pageInfo { hasNextPage endCursor } nodes { at actor actorName action text { ar en } kind subject values { name before after } } } }`
  const { data, errors } = await t.ask(query, { filter, ...page }, await sessionOf(t, who))
  return errors ? errors[0]?.extensions : data.auditLog
}

const actionsOf = async (filter: object) =>
  (await search({ from: '2026-11-28', to: '2026-11-30', ...filter })).nodes.map(({ action }: Entry) => action)

test('auditors and administrators read it, the latest first, and nobody else', async () => {
  const { nodes } = await search({ from: '2026-11-28', to: '2026-11-30', actor: 'finance' })
  expect(nodes[0]).toMatchObject({
    actor: 'finance',
    actorName: expect.any(String),
    action: 'payout.made',
    text: { en: 'Made a file for the bank' },
    kind: 'PAYOUTS',
    subject: 'payout:P-7K3QX2P9',
  })
  expect((await search({}, { first: 1 }, 'admin')).nodes).toHaveLength(1)
  for (const who of ['clerk', 'finance', 'legal']) expect(await search({}, {}, who)).toMatchObject({ code: 'FORBIDDEN' })
})

test('a change is shown value by value, before and after; what did not change, and hashes, are not', async () => {
  const { nodes } = await search({ kind: 'ACCOUNTS', actor: 'admin', from: '2026-11-29', to: '2026-11-29' })
  expect(nodes[0].values).toEqual([{ name: 'role', before: 'CLERK', after: 'FINANCE' }])
  const [reported] = (await search({ actor: 'network' })).nodes
  expect(reported).toMatchObject({ actorName: null, values: expect.arrayContaining([{ name: 'parts', before: null, after: '[1,2]' }]) })
  const [made] = (await search({ about: 'p 7k3qx2p9' })).nodes
  expect(made.values).toEqual([{ name: 'nationalNumberHash', before: null, after: '•••' }])
})

test('it is searched by person, kind, object in any spelling, and by days of Amman', async () => {
  expect(await actionsOf({ actor: 'clerk', to: '2026-11-29' })).toEqual(['case.noted'])
  expect(await actionsOf({ kind: 'PAYMENTS' })).toEqual(['payment.reported'])
  expect(await actionsOf({ about: 'case:1' })).toEqual(['case.noted'])
  expect(await actionsOf({ about: 'P-7K3QX2P9' })).toEqual(['payout.made'])
  expect(await actionsOf({ to: '2026-11-28' })).toEqual(['case.noted'])
  expect(await actionsOf({ from: '2026-11-29', to: '2026-11-29' })).toEqual(['payment.reported', 'account.changed'])
  expect(await actionsOf({ about: 'nothing such' })).toEqual([])
})

test('an account is found by its user name', async () => {
  const [{ id }] = (await t.connection.sql`select id from users where user_name = 'legal'`) as unknown as [{ id: string }]
  await write('admin', 'account.reset', `account:${id}`, {}, '2026-11-30T10:00:00Z')
  expect(await actionsOf({ about: 'legal' })).toEqual(['account.reset'])
})

test('pages follow one another without a gap or a repetition', async () => {
  const all = (await search({}, { first: 50 })).nodes.map(({ subject, at }: { subject: string; at: string }) => `${at} ${subject}`)
  const seen: string[] = []
  let after: string | null = null
  do {
    const { nodes, pageInfo }: { nodes: { subject: string; at: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
      await search({}, { first: 2, after })
    seen.push(...nodes.map(({ subject, at }) => `${at} ${subject}`))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  expect(seen).toEqual(all)
  expect(await search({}, { after: 'x' })).toMatchObject({ reason: 'CURSOR_INVALID' })
})

test('every action that is written has words in both languages', async () => {
  for (const [kind, actions] of Object.entries(auditActions))
    for (const [nth, action] of actions.entries()) await write('words', action, `words:${kind}:${nth}`, {}, '2026-11-01T00:00:00Z')
  const nodes: { action: string; kind: string; text: { ar: string; en: string } }[] = []
  for (const kind of Object.keys(auditActions)) nodes.push(...(await search({ actor: 'words', kind }, { first: 50 })).nodes)
  expect(nodes).toHaveLength(Object.values(auditActions).flat().length)
  for (const { action, text } of nodes) {
    expect(text.en).not.toBe(action)
    expect(text.ar).toMatch(/\p{Script=Arabic}/u)
  }
})
