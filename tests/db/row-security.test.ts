import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { connect } from '@/db/client/client'
import { migrate } from '@/db/client/migrate'
import { actAsAuthority, hasRowSecurity, makeRowSecurity } from '@/db/client/row-security'
import { registeredViolationQueries } from '@/db/queries/registered-violations'
import { parkedViolations, violations } from '@/db/schema/violations'
import { createApi } from '@/graphql/server/apollo'
import { testKeys } from '@/tests/support/api'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { aLicense, aNotice, deliverLicenses, deliverViolations } from '@/tests/support/deliveries'
import { urlOfDatabase } from '@/tests/support/template-database'

type Connection = ReturnType<typeof connect>
type Transaction = Parameters<Parameters<Connection['db']['transaction']>[0]>[0]

let database: TestDatabase
let owner: Connection
/** A user of the server who may do nothing but have a database of their own. */
const plain = `plain_${randomBytes(4).toString('hex')}`

beforeAll(async () => {
  database = await testDatabase()
  owner = connect(database.url)
  await deliver(database.url)
  await owner.sql.unsafe(`create role ${plain} login password '${plain}'`)
})
afterAll(async () => {
  await owner.sql.unsafe(`drop owned by ${plain}; drop role ${plain}`)
  await owner.close()
  await database.drop()
})

/** Two violations of GAM and one of TRD, and one of each parked. */
async function deliver(url: string): Promise<void> {
  const known = '61000001'
  await deliverLicenses(url, [aLicense(known)])
  const rows = ['GAM-1 GAM', 'GAM-2 GAM', 'TRD-1 TRD'].map((row) => row.split(' '))
  await deliverViolations(url, [
    ...rows.map(([sourceKey = '', authorityCode = '']) => aNotice(known, { sourceKey, authorityCode })),
    ...['GAM', 'TRD'].map((authorityCode) => aNotice('69999999', { sourceKey: `${authorityCode}-P`, authorityCode })),
  ])
}

const asAuthority = <Result>(code: string, work: (tx: Transaction) => Promise<Result>) =>
  owner.db.transaction(async (tx) => {
    await actAsAuthority(tx, code)
    return work(tx)
  })

async function keysOf(tx: Transaction): Promise<string[]> {
  const [registered, parked] = [await tx.select().from(violations), await tx.select().from(parkedViolations)]
  return [...registered, ...parked].map(({ sourceKey }) => sourceKey).sort()
}

test('a query without any condition sees the rows of its authority alone', async () => {
  expect(await hasRowSecurity(owner.db)).toBe(true)
  expect(await asAuthority('GAM', keysOf)).toEqual(['GAM-1', 'GAM-2', 'GAM-P'])
  expect(await asAuthority('TRD', keysOf)).toEqual(['TRD-1', 'TRD-P'])
  expect(await asAuthority('', keysOf)).toEqual([])
})

test('the role without an authority sees nothing; afterwards the same connection is the service again', async () => {
  const one = connect(database.url, { max: 1 })
  const keys = await one.db.transaction(async (tx) => {
    await tx.execute('set local role tasdeed_authority')
    return keysOf(tx)
  })
  expect(keys).toEqual([])
  await one.db.transaction((tx) => actAsAuthority(tx, 'GAM'))
  expect(await one.db.transaction(keysOf)).toEqual(['GAM-1', 'GAM-2', 'GAM-P', 'TRD-1', 'TRD-P'])
  await one.close()
})

test.each([
  [
    "insert into parked_violations (license_number, authority_code, source_key, number, type_code, occurred_on) values ('1', 'GAM', 'x', '1', '9', now())",
  ],
  ["update violations set fine = 1 where authority_code = 'GAM'"],
  ["delete from violations where authority_code = 'GAM'"],
  ['select * from licenses'],
  ['select * from payments'],
  ['select * from api_keys'],
])('the role may not %s', async (statement) => {
  const refused = await asAuthority('GAM', (tx) => tx.execute(statement)).catch((error) => error)
  expect(refused.cause).toMatchObject({ code: '42501' })
})

test('what the API asks for is held to its authority even where its own condition names another', async () => {
  const { byKeys } = registeredViolationQueries(owner.db, true)
  const { registered, parked } = await byKeys({ authorityCode: 'GAM', sourceKeys: ['GAM-1', 'TRD-1', 'GAM-P', 'TRD-P'] })
  expect([registered, parked].map((rows) => rows.map(({ sourceKey }) => sourceKey))).toEqual([['GAM-1'], ['GAM-P']])
  expect(registered[0]?.licenseNumber).toBe('61000001')
})

test('another role than the owner, with rights on the tables, sees everything as before', async () => {
  await owner.sql.unsafe(`grant select on violations, parked_violations to ${plain}`)
  const reader = connect(database.url.replace(/\/\/[^@]*@/, `//${plain}:${plain}@`), { max: 1 })
  expect(await reader.db.transaction(keysOf)).toEqual(['GAM-1', 'GAM-2', 'GAM-P', 'TRD-1', 'TRD-P'])
  await reader.close()
})

test('made again it stays as it is, without a lock on the tables', async () => {
  const held = connect(database.url, { max: 1 })
  await held.sql`begin`
  await held.sql`select 1 from violations limit 1`
  await makeRowSecurity(owner.sql)
  await held.close()
  expect(await hasRowSecurity(owner.db)).toBe(true)
})

test('where the user may not take the role, the service starts, says so, and its own conditions hold; once an administrator has given it, the next start makes the rest', async () => {
  const name = `plain_${randomBytes(4).toString('hex')}`
  await owner.sql.unsafe(`create database ${name} owner ${plain}`)
  const url = urlOfDatabase(database.url.replace(/\/\/[^@]*@/, `//${plain}:${plain}@`), name)
  await migrate(url)
  await deliver(url)
  const connection = connect(url, { max: 2 })
  const logged: string[] = []
  const logger = pino({ level: 'warn' }, { write: (line: string) => logged.push(JSON.parse(line).msg) })
  const api = await createApi({ db: connection.db, logger, sessionSecret: 'x'.repeat(32), paymentNumberPrefix: '1', keys: testKeys })
  expect(logged).toEqual([expect.stringContaining('row-level security is not in place')])
  expect(await hasRowSecurity(connection.db)).toBe(false)
  const { registered, parked } = await registeredViolationQueries(connection.db, false).byKeys({
    authorityCode: 'GAM',
    sourceKeys: ['GAM-1', 'TRD-1', 'TRD-P'],
  })
  expect([registered.length, parked.length]).toEqual([1, 0])
  await api.stop()
  await owner.sql.unsafe(`grant tasdeed_authority to ${plain}`)
  await migrate(url)
  expect(await hasRowSecurity(connection.db)).toBe(true)
  expect(await connection.db.transaction(keysOf)).toHaveLength(5)
  await connection.close()
  await owner.sql.unsafe(`drop database ${name} with (force)`)
})
