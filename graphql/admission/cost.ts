import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
  type ValueNode,
} from 'graphql'

type Variables = Readonly<Record<string, unknown>>

/** What an operation costs with these variables, in points. */
export type Estimate = (variables: Variables) => number

/** The estimate of one operation of a valid document. */
export type EstimateOf = (document: DocumentNode, operationName: string | null | undefined) => Estimate

/** The most elements that any list gives at once; what no directive sizes is taken for this long. */
const MAX_LENGTH = 100
/** Values of one object that its point pays for. */
const VALUES_A_POINT = 20

/** Introspection reads nothing of ours, but answers at length. */
const INTROSPECTION: Readonly<Record<string, number>> = { __schema: 300, __type: 50 }

const NOTHING: Estimate = () => 0

/** Prices operations by the directives of the schema (`@cost`, `@listSize`); of a document that is kept it is worked out once. */
export function estimatesIn(schema: GraphQLSchema): EstimateOf {
  const known = new WeakMap<DocumentNode, Map<string, Estimate>>()
  return (document, operationName) => {
    const name = operationName ?? ''
    const byName = known.get(document) ?? new Map<string, Estimate>()
    known.set(document, byName)
    const estimate = byName.get(name) ?? estimateOf(schema, document, operationName)
    byName.set(name, estimate)
    return estimate
  }
}

function estimateOf(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): Estimate {
  const operations = document.definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
  const operation = operations.find(({ name }) => !operationName || name?.value === operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return NOTHING
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])))
  const defaults = new Map(operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]))
  return ofSet({ schema, fragments, defaults }, operation.selectionSet, root, NO_SIZES)
}

type Document = {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly defaults: ReadonlyMap<string, ValueNode | undefined>
}

/** Lengths of lists that the field around them has said. */
type Sizes = ReadonlyMap<string, Estimate>

const NO_SIZES: Sizes = new Map()

function ofSet(document: Document, { selections }: SelectionSetNode, type: GraphQLNamedType, sizes: Sizes): Estimate {
  return sum(selections.map((selection) => ofSelection(document, selection, type, sizes)))
}

/** What is asked of an object: its parts, and a point for each further twenty of its values. */
function ofObject(document: Document, set: SelectionSetNode, type: GraphQLNamedType, sizes: Sizes): Estimate {
  return sum([ofSet(document, set, type, sizes), constant(Math.floor(valuesIn(document, set) / VALUES_A_POINT))])
}

/** Values that a selection asks for by itself, wherever a fragment hides them. */
function valuesIn(document: Document, { selections }: SelectionSetNode): number {
  const counts = selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return selection.selectionSet ? 0 : 1
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : document.fragments.get(selection.name.value)
    return fragment ? valuesIn(document, fragment.selectionSet) : 0
  })
  return counts.reduce((total: number, count) => total + count, 0)
}

function ofSelection(document: Document, selection: SelectionNode, type: GraphQLNamedType, sizes: Sizes): Estimate {
  if (selection.kind === Kind.FIELD) return ofField(document, selection, type, sizes)
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : document.fragments.get(selection.name.value)
  if (!fragment) return NOTHING
  const on = fragment.typeCondition && typeFromAST(document.schema, fragment.typeCondition)
  return ofSet(document, fragment.selectionSet, on ?? type, sizes)
}

function ofField(document: Document, node: FieldNode, type: GraphQLNamedType, sizes: Sizes): Estimate {
  const field = fieldOf(type, node)
  if (!field) return constant(INTROSPECTION[node.name.value] ?? 0)
  const inner = getNamedType(field.type)
  const weight = weightOf(field)
  if (!isCompositeType(inner) || !node.selectionSet) return constant(weight ?? 0)
  const list = listOf(document, field, node)
  const inside = ofObject(document, node.selectionSet, inner, list?.sizesInside ?? NO_SIZES)
  const size = sizes.get(node.name.value) ?? list?.size ?? (isList(field) ? constant(MAX_LENGTH) : null)
  const input = ofInput(document, field, node)
  if (!size) return sum([constant(weight ?? 1), input, inside])
  return (variables) => (weight ?? 0) + input(variables) + size(variables) * (1 + inside(variables))
}

function fieldOf(type: GraphQLNamedType, { name }: FieldNode): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined
}

/** What the schema says of a field or an argument. */
type Weighed = { readonly astNode?: { readonly directives?: readonly DirectiveNode[] | undefined } | null | undefined }

const isList = ({ type }: GraphQLField<unknown, unknown>) => isListType(isNonNullType(type) ? type.ofType : type)

function weightOf(field: Weighed): number | null {
  const value = argumentOf(directiveOf(field, 'cost')?.arguments, 'weight')
  return value?.kind === Kind.STRING ? Number(value.value) : null
}

type List = { readonly size: Estimate | null; readonly sizesInside: Sizes }

/** What `@listSize` says of a field: its own length, or that of lists inside it. */
function listOf(document: Document, field: GraphQLField<unknown, unknown>, node: FieldNode): List | null {
  const directive = directiveOf(field, 'listSize')
  if (!directive) return null
  const assumed = argumentOf(directive.arguments, 'assumedSize')
  const size =
    slicedSize(document, field, node, namesIn(directive, 'slicingArguments')) ??
    constant(Number(assumed?.kind === Kind.INT ? assumed.value : MAX_LENGTH))
  const sized = namesIn(directive, 'sizedFields')
  return sized.length > 0 ? { size: null, sizesInside: new Map(sized.map((name) => [name, size])) } : { size, sizesInside: NO_SIZES }
}

/** The number that an argument gives: where it stands, in a variable, or by default. Null when no argument says how many. */
function slicedSize(document: Document, field: GraphQLField<unknown, unknown>, node: FieldNode, names: readonly string[]): Estimate | null {
  const [path] = names
  if (path === undefined) return null
  const [name = '', ...inside] = path.split('.')
  const byDefault = field.args.find((argument) => argument.name === name)?.defaultValue
  const usual = typeof byDefault === 'number' ? byDefault : MAX_LENGTH
  return countAt(document, argumentOf(node.arguments, name), inside) ?? constant(usual)
}

/** How many the value says that stands at a path inside another, which may be a variable at any step. Null where there is none. */
function countAt(document: Document, value: ValueNode | undefined, path: readonly string[]): Estimate | null {
  if (value?.kind === Kind.VARIABLE) {
    const unsaid = countAt(document, document.defaults.get(value.name.value), path) ?? constant(MAX_LENGTH)
    return (variables) => countIn(path.reduce(stepInto, variables[value.name.value])) ?? unsaid(variables)
  }
  const [name, ...inside] = path
  const count = name === undefined && value ? countIn(plainOf(value)) : null
  if (name === undefined) return count === null ? null : constant(count)
  return value?.kind === Kind.OBJECT ? countAt(document, value.fields.find((one) => one.name.value === name)?.value, inside) : null
}

/** As much of a value as counts. */
function plainOf(value: ValueNode): unknown {
  if (value.kind === Kind.LIST) return value.values
  return value.kind === Kind.INT ? Number(value.value) : undefined
}

const stepInto = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** A list is as long as it is, because it was sent; a number only asks. */
function countIn(value: unknown): number | null {
  if (Array.isArray(value)) return value.length
  return typeof value === 'number' ? within(value) : null
}

/** What the lists in the input of a field cost, by the weights that their elements have there. */
function ofInput(document: Document, { args }: GraphQLField<unknown, unknown>, node: FieldNode): Estimate {
  return sum(
    args.flatMap(({ name, type, astNode }) => {
      const input = getNamedType(type)
      if (!isInputObjectType(input)) return elementsOf(document, argumentOf(node.arguments, name), weightOf({ astNode }))
      return Object.values(input.getFields()).flatMap((field) => {
        return elementsOf(document, argumentOf(node.arguments, name), weightOf(field), [field.name])
      })
    }),
  )
}

/** What each element of a list costs that stands at a path inside a value. */
function elementsOf(document: Document, value: ValueNode | undefined, weight: number | null, path: readonly string[] = []): Estimate[] {
  const count = weight === null ? null : countAt(document, value, path)
  return count ? [(variables) => (weight ?? 0) * count(variables)] : []
}

/** More than the longest page is refused when it runs, and less than nothing is not paid back. */
const within = (size: number) => Math.max(0, Math.min(size, MAX_LENGTH))

function directiveOf({ astNode }: Weighed, name: string): DirectiveNode | undefined {
  return astNode?.directives?.find((directive) => directive.name.value === name)
}

function argumentOf(args: readonly ArgumentNode[] | undefined, name: string): ValueNode | undefined {
  return args?.find((argument) => argument.name.value === name)?.value
}

function namesIn(directive: DirectiveNode, name: string): readonly string[] {
  const value = argumentOf(directive.arguments, name)
  return value?.kind === Kind.LIST ? value.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])) : []
}

const constant =
  (points: number): Estimate =>
  () =>
    points

/** What does not depend on variables is added up once. */
function sum(parts: readonly Estimate[]): Estimate {
  return (variables) => parts.reduce((total, part) => total + part(variables), 0)
}
