import { type UndoTotals, undoReasons } from '@/domain/imports/import-undo'
import { addFils, ZERO_FILS } from '@/domain/values/money'
import type { FileImportUndoRowResolvers, FileImportUndoTotalsResolvers } from '@/graphql/generated/resolvers'
import { textsOf } from '@/graphql/lib/localized-text'

const NOTHING = { rows: 0, fils: ZERO_FILS }

const sumOf = (totals: UndoTotals, parts: readonly (keyof UndoTotals)[]) => {
  const tallies = parts.map((part) => totals[part] ?? NOTHING)
  return { rows: tallies.reduce((sum, { rows }) => sum + rows, 0), fils: addFils(...tallies.map(({ fils }) => fils)) }
}

export const FileImportUndoTotals: FileImportUndoTotalsResolvers = {
  all: (totals) => sumOf(totals, ['UNDONE', 'WAITING', ...undoReasons]),
  undone: (totals) => sumOf(totals, ['UNDONE']),
  left: (totals) => sumOf(totals, undoReasons),
  waiting: (totals) => sumOf(totals, ['WAITING']),
  reasons: (totals) =>
    undoReasons.flatMap((reason) => {
      const tally = totals[reason]
      return tally ? [{ reason, text: textsOf('undoReasons')[reason], tally }] : []
    }),
}

export const FileImportUndoRow: FileImportUndoRowResolvers = {
  text: ({ reason }) => textsOf('undoReasons')[reason],
}
