import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { type LimitCode, limitTexts } from './limits-texts'

/** Tokens of a document. */
export const MAX_TOKENS = 5_000

/** What one operation may ask for: fields with fragments spread out, levels, and root look-ups by number. What it costs is judged when it is sent (`admission.ts`). */
const MOST = { fields: 400, depth: 10, lookups: 5 }

/** The standard introspection query, which reads nothing of ours, has this many levels. */
const INTROSPECTION_DEPTH = 15

const LOOKUPS = new Set([
  'license',
  'paymentReference',
  'paymentReferenceIssue',
  'documentCheck',
  'clearanceCertificateIssue',
  'clearanceCertificateShare',
  'clearanceCertificateOpen',
])
const INTROSPECTION = new Set(['__schema', '__type'])

/** What a selection comes to, by the names of its fields. `lookups` counts its own level only. */
type Size = { readonly fields: number; readonly depth: number; readonly lookups: number }

const NOTHING: Size = { fields: 0, depth: 0, lookups: 0 }
const ENDLESS: Size = { ...NOTHING, fields: Number.POSITIVE_INFINITY }

/**
 * Validation rules that refuse an operation before anything of it runs: each alias counts, wherever a fragment hides it. A look-up is a guess of somebody's
 * proof. What is refused is judged by no other rule, because some of those take long on large documents.
 */
export const limits = [limitOperations]

function limitOperations(context: ValidationContext): ASTVisitor {
  return {
    Document: ({ definitions }) => {
      const sizeOf = measure((name) => context.getFragment(name))
      for (const definition of definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue
        const size = sizeOf(definition.selectionSet)
        const code = definition.kind === Kind.OPERATION_DEFINITION ? excess(size) : excessOfFragment(size)
        if (!code) continue
        context.reportError(tooMuch(code))
        return null
      }
      return undefined
    },
  }
}

function excess(size: Size): LimitCode | null {
  if (size.lookups > MOST.lookups) return 'OPERATION_TOO_MANY_LOOKUPS'
  return size.depth > MOST.depth ? 'OPERATION_TOO_DEEP' : excessOfFragment(size)
}

/** A fragment is not run by itself, but judged by the other rules even where nothing spreads it. */
function excessOfFragment({ fields }: Size): LimitCode | null {
  return fields > MOST.fields ? 'OPERATION_TOO_LARGE' : null
}

function tooMuch(code: LimitCode): GraphQLError {
  const userMessage = limitTexts[code]
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
  const ofSelection = (selection: SelectionNode): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet)
    return fieldSize(selection, selection.selectionSet ? ofSet(selection.selectionSet) : NOTHING)
  }
  const ofSet = ({ selections }: SelectionSetNode): Size => selections.map(ofSelection).reduce(sum, NOTHING)
  return ofSet
}

function fieldSize({ name: { value: name } }: FieldNode, inside: Size): Size {
  return {
    fields: 1 + inside.fields,
    depth: 1 + inside.depth - (INTROSPECTION.has(name) ? INTROSPECTION_DEPTH - MOST.depth : 0),
    lookups: LOOKUPS.has(name) ? 1 : 0,
  }
}

function sum(a: Size, b: Size): Size {
  return {
    fields: a.fields + b.fields,
    depth: Math.max(a.depth, b.depth),
    lookups: a.lookups + b.lookups,
  }
}
