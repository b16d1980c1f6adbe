import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'

/** What stands for a character that no database keeps. */
const LOST = '\ufffd'

/**
 * Gives every resolver its arguments in texts that can be kept and compared: NUL and half a character become what Unicode has
 * for a lost one, which matches nothing. So no resolver has to think of them.
 */
export function withKeepableTexts(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue
      const { resolve = defaultFieldResolver } = field
      field.resolve = (parent, args, context, info) => resolve(parent, isKeepable(args) ? args : keepable(args), context, info)
    }
  }
  return schema
}

function isKeepable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed()
  if (typeof value !== 'object' || value === null || value instanceof Date) return true
  return Object.values(value).every(isKeepable)
}

function keepable<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll('\0', LOST).toWellFormed() as Value
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (Array.isArray(value)) return value.map(keepable) as Value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, keepable(inner)])) as Value
}
