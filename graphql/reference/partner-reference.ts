import {
  type DirectiveNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  print,
  specifiedScalarTypes,
} from 'graphql'
import { needOf } from '@/graphql/admission/access'

/** Which file of the SDL declares a type: `license`, `payment-reference`. */
export type NounOf = (typeName: string) => string

type Argument = { readonly name: string; readonly type: string; readonly about: string; readonly usual?: string }

type Field = Argument & {
  readonly args?: readonly Argument[]
  /** `key`: the scope that a key needs, `none` where no key may; left out where every key may. `account`: the permission of accounts. */
  readonly access?: { readonly key: string; readonly account?: string }
  /** Points of its own; left out for 0. */
  readonly points?: number
  /** How many times what is asked inside is counted: elements, or the argument that says how many. */
  readonly times?: number | string
}

export type ReferenceType = {
  readonly name: string
  readonly kind: 'object' | 'interface' | 'input' | 'union' | 'enum' | 'scalar'
  readonly noun: string
  readonly about: string
  readonly fields?: readonly Field[]
  readonly values?: readonly { readonly name: string; readonly about: string }[]
  readonly members?: readonly string[]
}

/** Every type of the schema with what the documentation says of it: description, access and cost of each field. */
export function referenceTypes(schema: GraphQLSchema, nounOf: NounOf): readonly ReferenceType[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !specifiedScalarTypes.some(({ name }) => name === type.name))
    .map((type) => ({ name: type.name, noun: nounOf(type.name), about: type.description ?? '', ...partsOf(type) }))
}

function partsOf(type: GraphQLNamedType): Pick<ReferenceType, 'kind' | 'fields' | 'values' | 'members'> {
  if (isObjectType(type) || isInterfaceType(type))
    return {
      kind: isObjectType(type) ? 'object' : 'interface',
      fields: Object.values(type.getFields()).map((field) => fieldOf(type, field)),
    }
  if (isInputObjectType(type)) return { kind: 'input', fields: Object.values(type.getFields()).map(argumentOf) }
  if (isUnionType(type)) return { kind: 'union', members: type.getTypes().map(({ name }) => name) }
  if (isEnumType(type))
    return { kind: 'enum', values: type.getValues().map(({ name, description }) => ({ name, about: description ?? '' })) }
  if (isScalarType(type)) return { kind: 'scalar' }
  throw new Error(`${String(type)} is of no kind`)
}

type Described = {
  readonly name: string
  readonly type: { toString(): string }
  readonly description?: string | null | undefined
  readonly astNode?: { readonly defaultValue?: unknown } | null | undefined
}

function argumentOf({ name, type, description, astNode }: Described): Argument {
  const usual = astNode?.defaultValue as Parameters<typeof print>[0] | undefined
  return { name, type: String(type), about: description ?? '', ...(usual && { usual: print(usual) }) }
}

function fieldOf(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): Field {
  const need = needOf(type, field)
  const access = need && { key: need.scope ?? 'none', ...(need.may && { account: need.may }) }
  const points = pointsOf(field)
  const times = timesOf(field)
  return {
    name: field.name,
    type: String(field.type),
    about: field.description ?? '',
    ...(field.args.length > 0 && { args: field.args.map(argumentOf) }),
    ...(access && { access }),
    ...(points > 0 && { points }),
    ...(times !== null && { times }),
  }
}

/** As `cost.ts` counts: the weight, or 1 for an object that is no list. */
function pointsOf(field: GraphQLField<unknown, unknown>): number {
  const weight = givenTo(directiveOf(field, 'cost'), 'weight')
  if (weight?.kind === Kind.STRING) return Number(weight.value)
  return isCompositeType(getNamedType(field.type)) && !String(field.type).startsWith('[') ? 1 : 0
}

function timesOf(field: GraphQLField<unknown, unknown>): number | string | null {
  const sized = directiveOf(field, 'listSize')
  const [argument, assumed] = [givenTo(sized, 'slicingArguments'), givenTo(sized, 'assumedSize')]
  if (argument?.kind === Kind.LIST && argument.values[0]?.kind === Kind.STRING) return argument.values[0].value
  return assumed?.kind === Kind.INT ? Number(assumed.value) : null
}

function directiveOf({ astNode }: GraphQLField<unknown, unknown>, name: string): DirectiveNode | undefined {
  return astNode?.directives?.find((directive) => directive.name.value === name)
}

function givenTo(directive: DirectiveNode | undefined, name: string) {
  return directive?.arguments?.find((argument) => argument.name.value === name)?.value
}
