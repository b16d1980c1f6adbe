import { readdir, readFile } from 'node:fs/promises'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { buildSchema, isEnumType } from 'graphql'

type Row = { readonly state: string; readonly into: string; readonly out: string }

/** The sections of the page: the name of an enum of the schema or of a column, and its states. */
async function documented(): Promise<ReadonlyMap<string, readonly Row[]>> {
  const sections = (await readFile('docs/states.md', 'utf8')).split(/^## /m).slice(1)
  return new Map(
    sections.map((section) => {
      const rows = [...section.matchAll(/^\| `([A-Z_]+)` \| (.+) \| (.+) \|$/gm)]
      return [section.split('\n')[0] ?? '', rows.map(([, state = '', into = '', out = '']) => ({ state, into, out }))]
    }),
  )
}

const schema = async () => buildSchema(await readFile('graphql/schema.graphql', 'utf8'))
const sorted = (values: readonly string[]) => [...values].sort()

/** The states of every column of the database that is called `state` or `status`, by table and column. */
async function columnsOfState(): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const file of await readdir('db/schema')) {
    const tables: unknown[] = Object.values(await import(`@/db/schema/${file.replace('.ts', '')}`))
    for (const table of tables.filter((one) => is(one, PgTable))) {
      const { name, columns } = getTableConfig(table)
      for (const column of columns)
        if (/^(state|status)$/.test(column.name) && column.enumValues) found.set(`${name}.${column.name}`, sorted(column.enumValues))
    }
  }
  return found
}

test('every state that the API knows is on the page, and no other', async () => {
  const known = Object.values((await schema()).getTypeMap()).filter(isEnumType)
  const enums = known.filter(({ name }) => /(State|Status)$|^Payability$/.test(name))
  expect(enums.length).toBeGreaterThan(10)
  const pages = await documented()
  const onPage = (name: string) => sorted((pages.get(name) ?? []).map(({ state }) => state))
  for (const type of enums) expect([type.name, onPage(type.name)]).toEqual([type.name, sorted(type.getValues().map(({ name }) => name))])
})

test('every state that a row of the database can be in is on the page', async () => {
  const sets = [...(await documented()).values()].map((rows) => sorted(rows.map(({ state }) => state)).join())
  const columns = await columnsOfState()
  expect(columns.size).toBeGreaterThan(8)
  expect([...columns].filter(([, states]) => !sets.includes(states.join())).map(([column]) => column)).toEqual([])
})

test('each state names a way in and a way out, or that it is final', async () => {
  const lacking = [...(await documented())].flatMap(([section, rows]) =>
    rows.filter(({ into, out }) => !isWay(into) || !(isWay(out) || out.startsWith('final'))).map(({ state }) => `${section}.${state}`),
  )
  expect(lacking).toEqual([])
})

/** Names something that runs, or a time that comes by itself. */
const isWay = (text: string) => /`[^`]+`|its time|its first midnight|its last day|whenever|signing out|a browser/.test(text)

test('what the page names is there: mutations, jobs, routes, commands and pages of staff', async () => {
  const mutations = Object.keys((await schema()).getMutationType()?.getFields() ?? {})
  const jobs = await readFile('jobs/tasks.ts', 'utf8')
  const routes = (await Promise.all(['network/gateway.ts', 'server.ts'].map((file) => readFile(file, 'utf8')))).join()
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'))
  const pages = await readdir('app/[locale]/staff')
  const text = await readFile('docs/states.md', 'utf8')
  const names = new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name).filter((name) => !/^[A-Z_]+$/.test(name)))
  const isThere = (name: string) =>
    mutations.includes(name) ||
    jobs.includes(`'${name}'`) ||
    (name.startsWith('POST ') && routes.includes(name.slice(5))) ||
    (name.startsWith('npm run ') && name.slice(8) in scripts) ||
    (name.startsWith('/staff/') && pages.includes(name.split('/')[2] ?? ''))
  expect([...names].filter((name) => !isThere(name))).toEqual([])
})
