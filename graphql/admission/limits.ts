import {
  type ASTVisitor,
  type DefinitionNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
  type ValidationContext,
  type ValueNode,
} from 'graphql'
import { textsOf } from '@/graphql/lib/localized-text'
import { sameFieldPairs } from '@/graphql/server/same-fields'
import type { LimitCode } from './limit-codes'

/** Tokens of a document. */
export const MAX_TOKENS = 5_000

/**
 * What one operation may ask for: fields with fragments spread out, levels, and so on; what it costs is judged when it is sent (`admission.ts`). `lookups` are
 * fields at the root that guess a number, or are long in answering. `directives` are those of one place, `values` the levels of one value.
 * `fragments` are those that have a name, `spreads` where fragments stand in the document, inline ones too. `samePairs` are pairs of fields that answer
 * under one name at one place: a hundred of one name.
 */
const MAX = {
  fields: 400,
  aliases: 100,
  args: 400,
  depth: 10,
  lookups: 5,
  directives: 4,
  variables: 100,
  values: 10,
  fragments: 60,
  spreads: 120,
  samePairs: 5_000,
}

/** The standard introspection query, which reads nothing of ours, has this many levels. */
const INTROSPECTION_DEPTH = 15

/** What a field of the root counts as look-ups: some leave room for no other. */
const LOOKUPS: Readonly<Record<string, number>> = {
  license: 1,
  paymentReference: 1,
  paymentReferenceIssue: 1,
  documentCheck: 1,
  clearanceCertificateIssue: 1,
  clearanceCertificateShare: 1,
  clearanceCertificateOpen: 1,
  queryCost: MAX.lookups,
  __schema: MAX.lookups,
  __type: 1,
}
const INTROSPECTION = new Set(['__schema', '__type'])

/** What a selection comes to, by the names of its fields. `lookups` counts its own level only. */
type Size = { readonly fields: number; readonly aliases: number; readonly args: number; readonly depth: number; readonly lookups: number }

const NOTHING: Size = { fields: 0, aliases: 0, args: 0, depth: 0, lookups: 0 }
const ENDLESS: Size = { ...NOTHING, fields: Number.POSITIVE_INFINITY }
const TOO_DEEP: Size = { ...NOTHING, depth: Number.POSITIVE_INFINITY }

/**
 * Validation rules that refuse an operation before anything of it runs: each alias counts, wherever a fragment hides it. A look-up is a guess of somebody's
 * proof. What is refused is judged by no other rule, because some of those take long on large documents.
 */
export const limits = [limitOperations]

function limitOperations(context: ValidationContext): ASTVisitor {
  return {
    Document: ({ definitions }) => {
      if (hasManyFragments(definitions)) {
        context.reportError(tooMuch('OPERATION_TOO_MANY_FRAGMENTS'))
        return null
      }
      const sizeOf = measure((name) => context.getFragment(name))
      for (const definition of definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue
        const size = sum(directivesSize(definition.directives), sizeOf(definition.selectionSet))
        const code = codeFor(context, definition, size) ?? excessOfPairs(context, definition.selectionSet)
        if (!code) continue
        context.reportError(tooMuch(code))
        return null
      }
      return undefined
    },
  }
}

/** Some rules compare each spread with each other: so these are counted before anything else. */
function hasManyFragments(definitions: readonly DefinitionNode[]): boolean {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length
  const sets = definitions.flatMap((definition) => ('selectionSet' in definition ? [definition.selectionSet] : []))
  return fragments > MAX.fragments || spreadsIn(sets) > MAX.spreads
}

function spreadsIn(sets: readonly SelectionSetNode[]): number {
  const selections = sets.flatMap((set) => set.selections)
  const spreads = selections.filter(({ kind }) => kind !== Kind.FIELD).length
  const inside = selections.flatMap((selection) => ('selectionSet' in selection && selection.selectionSet ? [selection.selectionSet] : []))
  return inside.length > 0 ? spreads + spreadsIn(inside) : spreads
}

function codeFor(context: ValidationContext, definition: OperationDefinitionNode | FragmentDefinitionNode, size: Size): LimitCode | null {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) return excessOfFragment(size)
  return unfit(context, definition) ?? excess(size)
}

/** What is wrong with an operation before its fields are looked at. */
function unfit(context: ValidationContext, { operation, variableDefinitions = [] }: OperationDefinitionNode): LimitCode | null {
  if (!context.getSchema().getRootType(operation)) return 'OPERATION_UNKNOWN'
  if (variableDefinitions.length > MAX.variables) return 'OPERATION_TOO_LARGE'
  const isDeep = variableDefinitions.some(
    ({ type, defaultValue }) => isNested(type, MAX.values) || (defaultValue && isNested(defaultValue, MAX.values)),
  )
  if (isDeep) return 'OPERATION_TOO_DEEP'
  return excessOfFragment(variableDefinitions.map(({ directives }) => directivesSize(directives)).reduce(sum, NOTHING))
}

function excess(size: Size): LimitCode | null {
  if (size.lookups > MAX.lookups) return 'OPERATION_TOO_MANY_LOOKUPS'
  return size.depth > MAX.depth ? 'OPERATION_TOO_DEEP' : excessOfFragment(size)
}

/** A fragment is not run by itself, but judged by the other rules even where nothing spreads it. */
function excessOfFragment({ fields, aliases, args, depth }: Size): LimitCode | null {
  if (depth === TOO_DEEP.depth) return 'OPERATION_TOO_DEEP'
  return fields > MAX.fields || aliases > MAX.aliases || args > MAX.args ? 'OPERATION_TOO_LARGE' : null
}

function excessOfPairs(context: ValidationContext, set: SelectionSetNode): LimitCode | null {
  return sameFieldPairs([set], (name) => context.getFragment(name)) > MAX.samePairs ? 'OPERATION_TOO_LARGE' : null
}

/** The error for an operation that asks for too much. */
export function tooMuch(code: LimitCode): GraphQLError {
  const userMessage = textsOf('errors')[code]
  return new GraphQLError(userMessage.en, { extensions: { code, reason: code, userMessage } })
}

/** Measures each fragment once, however often it is spread. One that spreads itself has no end. */
function measure(fragment: (name: string) => FragmentDefinitionNode | null | undefined): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>()
  const ofFragment = (name: string): Size => {
    const size = known.get(name)
    if (size) return size
    known.set(name, ENDLESS)
    const spread = fragment(name)
    const measured = spread ? ofSet(spread.selectionSet) : NOTHING
    known.set(name, measured)
    return measured
  }
  const ofSelection = (selection: SelectionNode): Size => sum(directivesSize(selection.directives), bare(selection))
  const bare = (selection: SelectionNode): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet)
    return fieldSize(selection, selection.selectionSet ? ofSet(selection.selectionSet) : NOTHING)
  }
  const ofSet = ({ selections }: SelectionSetNode): Size => selections.map(ofSelection).reduce(sum, NOTHING)
  return ofSet
}

function fieldSize({ name: { value: name }, alias, arguments: args = [] }: FieldNode, inside: Size): Size {
  const isIntrospection = INTROSPECTION.has(name)
  if (isIntrospection && inside.aliases > 0) return ENDLESS
  if (args.some(({ value }) => isNested(value, MAX.values))) return TOO_DEEP
  return {
    fields: 1 + inside.fields,
    aliases: inside.aliases + (alias && alias.value !== name ? 1 : 0),
    args: inside.args + args.length,
    depth: 1 + inside.depth - (isIntrospection ? INTROSPECTION_DEPTH - MAX.depth : 0),
    lookups: LOOKUPS[name] ?? 0,
  }
}

/** Each directive counts as a field, and no place has a use for many. */
function directivesSize(directives: readonly DirectiveNode[] = []): Size {
  if (directives.length === 0) return NOTHING
  return directives.length > MAX.directives ? ENDLESS : { ...NOTHING, fields: directives.length }
}

/** Whether a value, or a type, has more levels than these. */
function isNested(node: ValueNode | TypeNode, levels: number): boolean {
  if (levels < 0) return true
  if (node.kind === Kind.LIST) return node.values.some((value) => isNested(value, levels - 1))
  if (node.kind === Kind.OBJECT) return node.fields.some(({ value }) => isNested(value, levels - 1))
  return node.kind === Kind.LIST_TYPE || node.kind === Kind.NON_NULL_TYPE ? isNested(node.type, levels - 1) : false
}

function sum(a: Size, b: Size): Size {
  return {
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    args: a.args + b.args,
    depth: Math.max(a.depth, b.depth),
    lookups: a.lookups + b.lookups,
  }
}
