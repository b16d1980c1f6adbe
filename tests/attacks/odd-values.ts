import { readdir, readFile } from 'node:fs/promises'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Attack, Tries } from './attack'
import { operation } from './graphql-requests'
import { type Headers, OWN_PAGE, type Own, type Target } from './target'

/** Texts that a program may not have thought of. */
const ODD = [
  '',
  '\u0000',
  '\ud800',
  '\u202e\u200b',
  "' or 1=1 --",
  '../../x',
  '__proto__',
  'constructor',
  '-1',
  '0x1',
  '1e309',
  '9'.repeat(29),
  '٣٤',
  '%00',
  '{{7*7}}<%= 7*7 %>',
  'x'.repeat(20_000),
  '2026-02-30',
  '0000-00-00',
  '999999-12-31',
] as const

/** A value of a type in which every text and number is the odd one, as variables of JSON. */
function oddValue(type: GraphQLInputType, odd: string, depth = 0): unknown {
  if (isNonNullType(type)) return oddValue(type.ofType, odd, depth)
  if (isListType(type)) return [oddValue(type.ofType, odd, depth)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => depth < 3 || isNonNullType(field.type))
    return Object.fromEntries(
      fields.map((field) => [field.name, field.name === 'idempotencyKey' ? crypto.randomUUID() : oddValue(field.type, odd, depth + 1)]),
    )
  }
  if (type.name === 'Boolean') return false
  if (type.name === 'Int' || type.name === 'Fils') return Number.isSafeInteger(Number(odd)) ? Number(odd) : 2_147_483_647
  return odd
}

function documentOf(kind: 'query' | 'mutation', { name, args, type }: GraphQLField<unknown, unknown>): string {
  const inside = isCompositeType(getNamedType(type)) ? ' { __typename }' : ''
  if (args.length === 0) return `${kind} { ${name}${inside} }`
  const variables = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  return `${kind} (${variables}) { ${name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})${inside} }`
}

function fieldsOf(schema: GraphQLSchema) {
  const [queries, mutations] = [schema.getQueryType(), schema.getMutationType()].map((type) => Object.values(type?.getFields() ?? {}))
  return [...(queries ?? []).map((field) => ['query', field] as const), ...(mutations ?? []).map((field) => ['mutation', field] as const)]
}

const everything = ['payment_cases', 'case_events', 'api_keys', 'applications', 'agencies', 'announcements', 'messages', 'users'] as const
const noted = ['payout_files', 'file_imports', 'access_log', 'audit_log'] as const

export const oddArguments: Attack = {
  name: 'odd values in every argument of every field',
  isForOwn: true,
  mayChange: [...everything, ...noted],
  run: async (target, tries) => {
    const own = target.own as Own
    const schema = buildSchema(await readFile('graphql/schema.graphql', 'utf8'))
    const callers: Headers[] = [{}, own.key, await own.cookieOf('citizen'), await own.cookieOf('agency'), await own.cookieOf('admin')]
    const all = callers.flatMap((headers, who) =>
      fieldsOf(schema).flatMap(([kind, field]) => ODD.map((odd) => ({ who, headers, kind, field, odd }))),
    )
    for (const [nth, { who, headers, kind, field, odd }] of tries.select([...all.entries()], 60)) {
      if (field.name === 'accountSessionsEnd' || field.name === 'passwordChange') continue
      const variables = Object.fromEntries(field.args.map((arg) => [arg.name, oddValue(arg.type, odd)]))
      const sent = { ...headers, ...OWN_PAGE, 'x-forwarded-for': `198.51.${nth % 250}.${Math.floor(nth / 250) % 250}` }
      const response = await operation(documentOf(kind, field), variables)(`${target.url}/api/graphql`, sent)
      const text = await response.text()
      const isFault = response.status >= 500 || text.includes('INTERNAL_SERVER_ERROR')
      tries.expect(`caller ${who}, ${field.name} with ${JSON.stringify(odd.slice(0, 40))}`, isFault ? text : 'answered', 'answered')
    }
  },
}

/** What a form or an address may hold besides one text a name. */
function oddForm(names: readonly string[], odd: string): FormData {
  const form = new FormData()
  for (const name of names) {
    form.append(name, odd)
    form.append(name, new File([odd], odd.slice(0, 50) || 'x'))
  }
  return form
}

const FIELDS =
  'act action key id reference number day month year center class holder inquiry v page name text phone email amount case assignee back kept iban'
const MORE_FIELDS =
  'reason note revision transferNumber from until kind code nameAr nameEn scopes application addresses expiresOn userName role current next'

export const oddForms: Attack = {
  name: 'odd values, files and repeats in every field of every form, and in every address',
  isForOwn: true,
  mayChange: [...everything, ...noted],
  run: async (target, tries) => {
    const own = target.own as Own
    const { pages, routes } = await placesIn()
    const names = `${FIELDS} ${MORE_FIELDS}`.split(' ')
    const sessions = [{}, await own.cookieOf('admin'), await own.cookieOf('citizen')]
    const all = routes.flatMap((route) => ODD.flatMap((odd) => sessions.map((session) => ({ route, odd, session }))))
    for (const { route, odd, session } of tries.select(all, 30)) {
      const init = { method: 'POST', redirect: 'manual', headers: { ...session, ...OWN_PAGE } } as const
      const asFiles = await fetch(`${target.url}/en/${route}`, { ...init, body: oddForm(names, odd.slice(0, 500)) })
      const asText = await fetch(`${target.url}/en/${route}`, {
        ...init,
        body: new URLSearchParams(names.map((name) => [name, odd.slice(0, 500)])),
      })
      tries.expect(`${route} with ${JSON.stringify(odd.slice(0, 40))}`, [asFiles.status < 500, asText.status < 500], [true, true])
    }
    const visits = pages.flatMap((page) => ODD.map((odd) => ({ page, odd })))
    // By turns, because one account may not open all of them within a minute.
    const readers = [await own.cookieOf('admin'), await own.cookieOf('auditor'), await own.cookieOf('finance')]
    for (const [nth, { page, odd }] of tries.select([...visits.entries()], 30))
      await visit(target, readers[nth % readers.length] ?? {}, page, odd, names, tries)
  },
}

async function placesIn(): Promise<{ pages: string[]; routes: string[] }> {
  const files = await readdir('app/[locale]', { recursive: true })
  const foldersOf = (name: string) => files.filter((file) => file.endsWith(`/${name}`)).map((file) => file.slice(0, -name.length - 1))
  const filled = (folders: string[]) => folders.map((folder) => folder.replace(/\[\w+\]/g, '1000326480165'))
  return { pages: foldersOf('page.tsx'), routes: filled(foldersOf('route.ts')) }
}

async function visit(target: Target, session: Headers, page: string, odd: string, names: readonly string[], tries: Tries) {
  const short = odd.slice(0, 200)
  const path = page.replace(/\[\w+\]/g, encodeURIComponent(Buffer.from(short).toString() || 'x').replaceAll('.', '%2E'))
  const query = new URLSearchParams(
    names.flatMap((name) => [
      [name, short],
      [name, 'x'],
    ]),
  )
  const more = new URLSearchParams(
    ['told', 'made', 'sort', 'after', 'status', 'q', 'check', 'form', 'done', 'page', 'state'].map((name) => [name, short]),
  )
  for (const address of [`${target.url}/en/${path}?${query}`, `${target.url}/ar/${path}?${more}`]) {
    const response = await fetch(address, { headers: session, redirect: 'manual' })
    const text = await response.text()
    const isFault = response.status >= 500 || (response.ok && /Something went wrong on our side|حدث خلل عندنا/.test(text))
    tries.expect(
      `${page} with ${JSON.stringify(odd.slice(0, 40))}`,
      isFault ? `${response.status} ${address.slice(0, 200)}` : 'answered',
      'answered',
    )
  }
}
