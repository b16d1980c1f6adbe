import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const ROOT = 'graphql'

/** Where resolvers lie: `<noun>/Type.ts` for types, `<noun>/query.x.ts` and `<noun>/mutation.x.ts` for fields of the two root types. */
const KINDS = [
  { kind: 'Query', file: /^query\..+\.ts$/ },
  { kind: 'Mutation', file: /^mutation\..+\.ts$/ },
  { kind: 'type', file: /^[A-Z]\w*\.ts$/ },
]

/**
 * Emits the map of all resolvers. An export is a resolver if it has the name of a type, or of a field of its root type; an export of a
 * mutation file that ends in `Mutations` is an object of several. Connections need no file.
 */
export const plugin = (schema) => {
  const found = resolverFiles().flatMap(({ path, kind }) => exportsOf(path).map((name) => ({ path, kind, name })))
  const isType = (name) => schema.getType(name) !== undefined
  const isField = (root, name) => schema.getType(root).getFields()[name] !== undefined
  const types = found.filter(({ kind, name }) => kind === 'type' && isType(name))
  const fields = (root) => found.filter(({ kind, name }) => kind === root && (isField(root, name) || name.endsWith(`${root}s`)))
  const [queries, mutations] = [fields('Query'), fields('Mutation')]
  const connections = connectionTypes(schema)
  return [
    "import type { Resolvers } from './resolvers'",
    "import { countedConnection, uncountedConnection } from '../lib/connection'",
    ...importLines([...queries, ...mutations, ...types]),
    '',
    '/** Every resolver, by type; fields without one read the property of their name. */',
    'export const resolvers: Resolvers = {',
    ...rootLines('Query', queries),
    ...rootLines('Mutation', mutations),
    ...connections.map(({ name, isCounted }) => `  ${name}: ${isCounted ? 'counted' : 'uncounted'}Connection,`),
    ...types.map((resolver) => `  ${resolver.name}: ${localName(resolver)},`),
    '}',
    '',
  ].join('\n')
}

/** Every connection has the same resolvers. */
function connectionTypes(schema) {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => name.endsWith('Connection'))
  return types.map((type) => ({ name: type.name, isCounted: type.getFields().totalCount !== undefined }))
}

function resolverFiles() {
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.flatMap(({ name: folder }) =>
    readdirSync(join(ROOT, folder)).flatMap((file) =>
      KINDS.filter((each) => each.file.test(file)).map(({ kind }) => ({ path: join(ROOT, folder, file), kind })),
    ),
  )
}

const exportsOf = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)|^export \{ \w+ as (\w+) \}/gm)].map(([, name, alias]) => name ?? alias)

/** A query and a type may have one name apart from its first letter; a scalar may have the name of a global. */
const localName = ({ kind, name }) => (kind === 'type' ? `${name}Type` : name)

function importLines(resolvers) {
  const paths = [...new Set(resolvers.map(({ path }) => path))].sort()
  return paths.map((path) => {
    const own = resolvers.filter((resolver) => resolver.path === path)
    const names = own.map((resolver) => (resolver.kind === 'type' ? `${resolver.name} as ${localName(resolver)}` : resolver.name))
    return `import { ${names.join(', ')} } from '../${path.slice(ROOT.length + 1, -basename('.ts').length)}'`
  })
}

function rootLines(root, resolvers) {
  const lines = resolvers.map(({ name }) => (name.endsWith(`${root}s`) ? `    ...${name},` : `    ${name},`))
  return [`  ${root}: {`, ...lines, '  },']
}
