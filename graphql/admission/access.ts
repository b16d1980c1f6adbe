import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { may, type Permission, permissions } from '@/domain/accounts/permissions'
import { type Scope, scopeText } from '@/domain/partners/scopes'
import { forbidden, refusal, scopeMissing } from '@/graphql/lib/refusal'
import type { Context } from '@/graphql/server/context'
import { roleOf, type Viewer } from '@/graphql/server/viewer'
import { noteRefusedAccess } from '@/services/accounts/note-refused-access'

/** What a field asks of whoever asks for it: its `@access`, or that of its type. */
export type Need = { readonly field: string; readonly may: Permission | null; readonly scope: Scope | null }

/** The needs of one operation of a document, fragments included. */
type NeedsOf = (document: DocumentNode, operationName: string | null | undefined) => readonly Need[]

/** Reads the needs of operations from the schema's directives; of a document that is kept they are read once. */
export function needsIn(schema: GraphQLSchema): NeedsOf {
  const known = new WeakMap<DocumentNode, Map<string, readonly Need[]>>()
  return (document, operationName) => {
    const name = operationName ?? ''
    const byName = known.get(document) ?? new Map<string, readonly Need[]>()
    known.set(document, byName)
    const needs = byName.get(name) ?? readNeeds(schema, separateOperations(document)[name] ?? document)
    byName.set(name, needs)
    return needs
  }
}

function readNeeds(schema: GraphQLSchema, document: DocumentNode): readonly Need[] {
  const needs = new Map<string, Need>()
  const info = new TypeInfo(schema)
  const Field = () => {
    const [type, field] = [info.getParentType(), info.getFieldDef()]
    const need = type && field && needOf(type, field)
    if (need) needs.set(need.field, need)
  }
  visit(document, visitWithTypeInfo(info, { Field }))
  return [...needs.values()]
}

/** What one field needs; null when it is everybody's. */
export function needOf(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): Need | null {
  const directives = [field.astNode, type.astNode].map((node) => node?.directives?.find(({ name }) => name.value === 'access'))
  const directive = directives.find((one) => one !== undefined)
  if (!directive) return null
  const argumentOf = (name: string) => {
    const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
    return value?.kind === 'EnumValue' ? value.value : null
  }
  return { field: `${type.name}.${field.name}`, may: argumentOf('may') as Permission | null, scope: argumentOf('scope') as Scope | null }
}

/**
 * Throws unless whoever asks may ask for every field. A key is checked whatever it asks for. Nothing is read for a guest or an account where every field is
 * theirs.
 */
export async function allow(context: Context, needs: readonly Need[]): Promise<void> {
  if (context.apiKey === null && needs.every((need) => need.may === null)) return
  const asker = await context.viewer()
  const refused = needs.find((need) => !isAllowed(asker, need))
  if (refused) throw await refusalFor(asker, refused, context)
}

/** Why somebody may not have a field. What an account tries is in the audit log. */
async function refusalFor(asker: Viewer, need: Need, { db, now }: Context): Promise<GraphQLError> {
  if (asker.kind === 'PARTNER') return scopeMissing(need.field, need.scope && scopeText(need.scope))
  if (asker.kind === 'GUEST') return forbidden(need.field, isForKeys(need))
  if (asker.mustChangePassword) return refusal('PASSWORD_CHANGE_NEEDED')
  await noteRefusedAccess(db, { actor: asker.userName, what: need.field, now })
  return forbidden(need.field, isForKeys(need))
}

function isForKeys({ may: needed }: Need): boolean {
  return needed !== null && permissions[needed].length === 0
}

/** Whether somebody has what a field needs. */
function isAllowed(viewer: Viewer, need: Need): boolean {
  if (viewer.kind === 'PARTNER') return need.scope !== null && viewer.scopes.has(need.scope)
  if (need.may === null) return true
  if (viewer.kind === 'ACCOUNT' && viewer.mustChangePassword) return need.may === 'HAVE_ACCOUNT'
  return may(roleOf(viewer), need.may)
}
