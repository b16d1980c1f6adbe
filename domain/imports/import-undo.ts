import type { ImportTally } from './import-control'

/**
 * Why an undo leaves what an import did to a violation as it is, the first that holds:
 * `PAID` it is paid; `NO_LONGER_DUE` it was cancelled or lowered after it was paid, and its money has a case; `CANCELLED` it is cancelled by somebody else, or was so before, and owes nothing;
 * `CONFIRMED_LATER` a later delivery stated it just so; `CHANGED_LATER` it is no longer as the file left it; `REFUSED` it cannot be put back.
 */
export const undoReasons = ['PAID', 'NO_LONGER_DUE', 'CANCELLED', 'CONFIRMED_LATER', 'CHANGED_LATER', 'REFUSED'] as const

export type UndoReason = (typeof undoReasons)[number]

/** Rows of an import by what undoing it comes to, `WAITING` where an undo has not come to them; fils as the import left them. */
export type UndoTotals = Readonly<Partial<Record<'UNDONE' | 'WAITING' | UndoReason, ImportTally>>>

/** Characters that the reason of an undo may have. */
export const MAX_UNDO_REASON_LENGTH = 500
