import type { FileImportRow } from '@/db/queries/imports'
import { may } from '@/domain/accounts/permissions'
import { differenceKinds } from '@/domain/imports/import-control'
import { addFils, fils, ZERO_FILS } from '@/domain/values/money'
import { describeApproval } from '@/graphql/approvals/approval-model'
import type {
  FileImportDifferenceResolvers,
  FileImportOutcomeResolvers,
  FileImportPreviewResolvers,
  FileImportProblemResolvers,
  FileImportResolvers,
} from '@/graphql/generated/resolvers'
import { pageSize } from '@/graphql/lib/connection'
import { textsOf } from '@/graphql/lib/localized-text'
import type { ProblemReason } from '@/services/feeds/problem-reason'
import { holdsFor } from '@/services/imports/registered-alone'
import { differenceChanges } from './difference-changes'

const MAX_CASES = 100
const MAX_APPROVALS = 10

export const FileImport: FileImportResolvers = {
  id: ({ id }) => String(id),
  resumed: ({ state, attempts }) => state !== 'RECEIVED' && state !== 'PREVIEWED' && attempts > 1,
  errorFilePath: ({ id, errorName }) => (errorName === null ? null : `/api/staff/imports/errors?id=${id}`),
  settlementFile: async ({ settlementFileId }, _args, { queries }) =>
    settlementFileId === null ? null : ((await queries.reconciliation.files(settlementFileId + 1, 1))[0] ?? null),
  caseReferences: ({ settlementFileId }, _args, { queries }) =>
    settlementFileId === null ? [] : queries.fileImports.caseReferences(settlementFileId, MAX_CASES),
  differenceTotals: async ({ id }, _args, { queries }) => {
    const totals = await queries.importDifferences.totals(id)
    return differenceKinds.flatMap((kind) => {
      const total = totals[kind]
      return total ? [{ kind, text: textsOf('importDifferences')[kind], tally: total, lowers: fils(total.lowers) }] : []
    })
  },
  differences: ({ id }, { first, after }, { queries }) => queries.importDifferences.page(id, Math.max(after ?? 0, 0), pageSize(first)),
  approvals: async ({ id }, _args, context) => {
    const rows = await context.queries.approvals.about(`import:${id}`, MAX_APPROVALS)
    return Promise.all(rows.map((row) => describeApproval(row, context)))
  },
  preview: async ({ preview, state }, _args, { db, viewer, now }) => {
    const asker = await viewer()
    if (!preview || state !== 'PREVIEWED' || asker.kind !== 'ACCOUNT' || !may(asker.role, 'IMPORT_FILES')) return preview
    return { ...preview, holds: await holdsFor(db, { preview, actor: asker.userName, now }) }
  },
  undoPreview: async (one, _args, { queries }) => {
    if (!hasEnded(one)) return null
    const undo = await queries.importUndos.undoOf(one.id)
    if (undo && undo.state !== 'FAILED') return null
    const totals = await queries.importUndos.preview(one.id)
    return Object.keys(totals).length > 0 ? totals : null
  },
  undo: (one, _args, { queries }) => (hasEnded(one) ? queries.importUndos.undoOf(one.id) : null),
  undoes: ({ undoesId }, _args, { queries }) => (undoesId === null ? null : queries.fileImports.byId(undoesId)),
  undoTotals: async (one, _args, { queries }) =>
    one.undoesId !== null || (hasEnded(one) && (await queries.importUndos.undoOf(one.id)))
      ? queries.importUndos.totals(originOf(one))
      : null,
  undoLeft: (one, { first, after }, { queries }) => queries.importUndos.left(originOf(one), after ?? 0, pageSize(first)),
}

/** What an undo takes back, or the import itself. */
const originOf = ({ id, undoesId }: FileImportRow) => undoesId ?? id

/** Whether an import can be undone as far as it is up to itself. */
const hasEnded = ({ kind, state }: FileImportRow) => kind === 'VIOLATIONS' && (state === 'DONE' || state === 'FAILED')

export const FileImportOutcome: FileImportOutcomeResolvers = {
  read: (outcome) => {
    const all = Object.values(outcome)
    return { rows: all.reduce((sum, { rows }) => sum + rows, 0), fils: addFils(...all.map(({ fils }) => fils)) }
  },
  registered: ({ REGISTERED }) => REGISTERED,
  unchanged: ({ UNCHANGED }) => UNCHANGED,
  amended: ({ AMENDED }) => AMENDED,
  parked: ({ PARKED }) => PARKED,
  refused: ({ REFUSED }) => REFUSED,
}

export const FileImportPreview: FileImportPreviewResolvers = {
  outsideRange: ({ outsideRange }) => outsideRange ?? { rows: 0, fils: ZERO_FILS },
  complete: ({ complete }) => (complete ? { ...complete, since: new Date(complete.since), asOf: new Date(complete.asOf) } : null),
  holds: ({ holds = [] }) => holds.map((reason) => ({ reason, text: textsOf('importHolds')[reason] })),
}

export const FileImportDifference: FileImportDifferenceResolvers = {
  text: ({ kind }) => textsOf('importDifferences')[kind],
  name: ({ authorityCode, sourceKey, licenseNumber }) => [authorityCode, sourceKey ?? licenseNumber].filter(Boolean).join(' '),
  changes: (row) => differenceChanges(row),
  lowers: ({ lowers }) => fils(lowers),
}

export const FileImportProblem: FileImportProblemResolvers = {
  reason: ({ reason }) => textsOf('rowReasons')[reason as ProblemReason],
}
