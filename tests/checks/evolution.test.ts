import { readFile } from 'node:fs/promises'
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'

const schemaIn = async (path: string): Promise<GraphQLSchema> => buildSchema(await readFile(path, 'utf8'))

/** Breaking changes without a line in the changelog that names what changes and the day from which it does. */
async function unannounced(before: GraphQLSchema, now: GraphQLSchema, changelog: string): Promise<string[]> {
  const changes: Change[] = await diff(before, now)
  const lines = changelog.split('\n').filter((line) => /Breaking from \d{4}-\d\d-\d\d/.test(line))
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path }) => !lines.some((line) => line.includes(`\`${path}\``)))
    .map(({ message }) => message)
}

/** Members of the schema that are deprecated without a day on which they end. */
function undated(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    const members = hasFields ? Object.values(type.getFields()) : isEnumType(type) ? type.getValues() : []
    return members
      .filter(({ deprecationReason }) => deprecationReason != null && !/\b\d{4}-\d\d-\d\d\b/.test(deprecationReason))
      .map(({ name }) => `${type.name}.${name}`)
  })
}

test('what partners rely on (graphql/released.graphql) changes only with a day in the changelog', async () => {
  const [released, now] = await Promise.all([schemaIn('graphql/released.graphql'), schemaIn('graphql/schema.graphql')])
  expect(await unannounced(released, now, await readFile('CHANGELOG.md', 'utf8'))).toEqual([])
  expect(undated(now)).toEqual([])
})

describe('the check itself', () => {
  const before = buildSchema('type Query { one: Int two: Int! }')
  const after = buildSchema('type Query { one: Int }')

  test('finds a field that goes without a word, and accepts one that was announced', async () => {
    expect(await unannounced(before, after, '- something about `Query.two`')).toEqual(["Field 'two' was removed from object type 'Query'"])
    expect(await unannounced(before, after, '- Breaking from 2027-03-01: `Query.two` goes; ask for `Query.one`.')).toEqual([])
  })

  test('lets additions through, and finds a field that may now be null', async () => {
    expect(await unannounced(after, before, '')).toEqual([])
    expect(await unannounced(before, buildSchema('type Query { one: Int two: Int }'), '')).toHaveLength(1)
  })

  test('finds a deprecation without a day', () => {
    expect(undated(buildSchema('type Query { one: Int @deprecated(reason: "ask for two") }'))).toEqual(['Query.one'])
    expect(undated(buildSchema('type Query { one: Int @deprecated(reason: "ask for two; ends on 2027-03-01") }'))).toEqual([])
  })
})
