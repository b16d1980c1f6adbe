import { ask } from '@/app/_server/ask'
import { type ActionOutcome, outcomeOf } from '@/app/[locale]/staff/_server/action-outcome'
import type { Role } from '@/domain/accounts/permissions'
import { graphql } from '@/graphql/generated/client'
import type { FileImportQuery, FileImportsQuery } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'

const PAGE_SIZE = 25

/** Rows that change something, on one page of a file. */
export const DIFFERENCES = 25

const FileImports = graphql(`
  query FileImports($first: Int!, $after: String) {
    me { role }
    fileImports(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name kind state receivedAt receivedBy outcome { read { rows fils } refused { rows } } }
    }
  }
`)

const FileImport = graphql(`
  query FileImport($id: ID!, $after: Int!) {
    me { role }
    fileImport(id: $id) {
      id name kind state size receivedAt receivedBy startedAt startedBy finishedAt rowsDone rowsOf resumed errorFilePath
      refusal { ar en }
      preview {
        read { rows fils } tried authorities statementDay outsideRange { rows fils } onlyInFile { rows fils } complete { authority since asOf } holds { reason text { ar en } }
        problems { line column value reason { ar en } }
        outcome {
          read { rows fils } registered { rows fils } unchanged { rows fils } amended { rows fils } parked { rows fils } refused { rows fils }
        }
      }
      outcome {
        read { rows fils } registered { rows fils } unchanged { rows fils } amended { rows fils } parked { rows fils } refused { rows fils }
      }
      differenceTotals { kind text { ar en } tally { rows fils } lowers }
      differences(first: 25, after: $after) {
        line text { ar en } name licenseNumber lowers outsideRange
        changes { name { ar en } before { ar en } after { ar en } }
      }
      approvals { id kind state requestedBy requestedAt decidedBy decidedAt reason note }
      undo { id state } undoes { id name } reason
      undoTotals { ...UndoTotalsParts }
      settlementFile { id statementDay lineCount total results { agrees repeated differs onlyHere } ...SettlementHeadline }
      caseReferences
    }
  }
  fragment UndoTotalsParts on FileImportUndoTotals {
    all { rows fils } undone { rows fils } left { rows fils } waiting { rows fils }
    reasons { reason text { ar en } tally { rows fils } }
  }
`)

const FileImportStart = graphql(`
  mutation FileImportStart($input: FileImportStartInput!) { fileImportStart(input: $input) { approval { id } userErrors { code field message { ar en } } } }
`)

export type ImportsPage = FileImportsQuery['fileImports']
export type ShownImport = NonNullable<FileImportQuery['fileImport']>

/** One page of files that were sent; a cursor that is not ours is the first page. */
export async function importsPage(after: string | null): Promise<{ kind: 'list'; role: Role; imports: ImportsPage } | Refused> {
  const result = await ask(FileImports, { first: PAGE_SIZE, after })
  if (result.ok && result.data.me) return { kind: 'list', role: result.data.me.role, imports: result.data.fileImports }
  if (!result.ok && result.code === 'CURSOR_INVALID' && after !== null) return importsPage(null)
  return refusedBy(result)
}

/** One file that was sent, and what became of it. */
export async function importPage(
  id: string,
  after: number,
): Promise<{ kind: 'import'; role: Role; one: ShownImport } | { kind: 'unknown' } | Refused> {
  const result = await ask(FileImport, { id, after })
  if (!result.ok || !result.data.me) return refusedBy(result)
  return result.data.fileImport ? { kind: 'import', role: result.data.me.role, one: result.data.fileImport } : { kind: 'unknown' }
}

/** Has a file registered, or asks for the second person that it needs. */
export async function startImport(id: string, reason: string, idempotencyKey: string): Promise<ActionOutcome> {
  return outcomeOf(await ask(FileImportStart, { input: { id, reason, idempotencyKey } }), (data) => data.fileImportStart)
}
