import { readFile } from 'node:fs/promises'
import { buildSchema, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql'

test('every mutation takes one input, which has an idempotency key', async () => {
  const schema = buildSchema(await readFile('graphql/schema.graphql', 'utf8'))
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  const keyOf = (type: GraphQLInputType) => {
    const input = getNamedType(type)
    return isInputObjectType(input) ? String(input.getFields().idempotencyKey?.type) : null
  }
  const keys = mutations.map(({ name, args }) => [name, args.map((argument) => [argument.name, keyOf(argument.type)])])
  expect(mutations.length).toBeGreaterThan(15)
  expect(keys).toEqual(mutations.map(({ name }) => [name, [['input', 'String!']]]))
})
