import { ask } from '@/app/_server/ask'
import { type ActionOutcome, outcomeOf } from '@/app/[locale]/staff/_server/action-outcome'
import type { Role } from '@/domain/accounts/permissions'
import { graphql } from '@/graphql/generated/client'
import type { FileImportUndoLeftQuery, FileImportUndoPreviewQuery } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'

const PAGE_SIZE = 50

const FileImportUndoPreview = graphql(`
  query FileImportUndoPreview($id: ID!) {
    me { role }
    fileImport(id: $id) { id name undoPreview { ...UndoTotalsParts } }
  }
`)

const FileImportUndoLeft = graphql(`
  query FileImportUndoLeft($id: ID!, $first: Int!, $after: Int) {
    fileImport(id: $id) { undoLeft(first: $first, after: $after) { line authority sourceKey number fine reason text { ar en } } }
  }
`)

const FileImportUndo = graphql(`
  mutation FileImportUndo($input: FileImportUndoInput!) {
    fileImportUndo(input: $input) { approval { id } userErrors { code message { ar en } field } }
  }
`)

export type UndoPreviewed = NonNullable<FileImportUndoPreviewQuery['fileImport']>
export type UndoTotals = NonNullable<UndoPreviewed['undoPreview']>
export type UndoLeft = NonNullable<FileImportUndoLeftQuery['fileImport']>['undoLeft']

/** What undoing a file would come to now. */
export async function undoPage(id: string): Promise<{ kind: 'undo'; role: Role; one: UndoPreviewed } | { kind: 'unknown' } | Refused> {
  const result = await ask(FileImportUndoPreview, { id })
  if (!result.ok || !result.data.me) return refusedBy(result)
  return result.data.fileImport ? { kind: 'undo', role: result.data.me.role, one: result.data.fileImport } : { kind: 'unknown' }
}

/** Rows that an undo left after a line of the file, and the line to go on after; null when these are the last. */
export async function leftRows(id: string, after: number): Promise<{ rows: UndoLeft; next: number | null }> {
  const result = await ask(FileImportUndoLeft, { id, first: PAGE_SIZE + 1, after })
  const found = result.ok ? (result.data.fileImport?.undoLeft ?? []) : []
  const rows = found.slice(0, PAGE_SIZE)
  return { rows, next: found.length > PAGE_SIZE ? (rows.at(-1)?.line ?? null) : null }
}

/** Asks for a file to be undone. */
export async function undoImport(id: string, reason: string, idempotencyKey: string): Promise<ActionOutcome> {
  return outcomeOf(await ask(FileImportUndo, { input: { id, reason, idempotencyKey } }), (data) => data.fileImportUndo)
}
