import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { ImportOutcome, ImportPreview, ImportRefusal } from '@/domain/imports/file-import'
import { undoReasons } from '@/domain/imports/import-undo'
import { filsColumn, instant } from './columns'
import { settlementFiles } from './reconciliation'

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/** Files that staff sent from the browser, and how far each of them has come. The same content is one import, unless it was refused or failed. */
export const fileImports = pgTable(
  'file_imports',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    name: text('name').notNull(),
    /** SHA-256 of the bytes. */
    contentHash: text('content_hash').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    /** What the file is; null until it was looked into. An `UNDO` has no file: it takes back what another import did. */
    kind: text('kind', { enum: ['LICENSES', 'VIOLATIONS', 'SETTLEMENT', 'UNDO'] }),
    state: text('state', { enum: ['RECEIVED', 'PREVIEWED', 'RUNNING', 'DONE', 'REFUSED', 'FAILED'] }).notNull(),
    receivedAt: instant('received_at').notNull(),
    receivedBy: text('received_by').notNull(),
    /** When, and by whom, it was said that the file be registered. */
    startedAt: instant('started_at'),
    startedBy: text('started_by'),
    finishedAt: instant('finished_at'),
    rowsDone: integer('rows_done').notNull().default(0),
    rowsOf: integer('rows_of'),
    /** How often work on it was begun since it was received or started. */
    attempts: integer('attempts').notNull().default(0),
    /** When whoever works on it last said so; null when nobody does. */
    beatAt: instant('beat_at'),
    preview: jsonb('preview').$type<ImportPreview>(),
    outcome: jsonb('outcome').$type<ImportOutcome>(),
    refusal: jsonb('refusal').$type<ImportRefusal>(),
    /** Name of the file of refused rows, where there are any. */
    errorName: text('error_name'),
    settlementFileId: bigint('settlement_file_id', { mode: 'number' }).references(() => settlementFiles.id),
    /** The import that an undo takes back, and why. */
    undoesId: bigint('undoes_id', { mode: 'number' }).references((): AnyPgColumn => fileImports.id),
    reason: text('reason'),
  },
  (t) => [
    uniqueIndex('file_imports_content').on(t.contentHash).where(sql`${t.state} not in ('REFUSED', 'FAILED')`),
    check('file_imports_state', sql`${t.state} in ('RECEIVED', 'PREVIEWED', 'RUNNING', 'DONE', 'REFUSED', 'FAILED')`),
    check('file_imports_kind', sql`${t.kind} in ('LICENSES', 'VIOLATIONS', 'SETTLEMENT', 'UNDO')`),
    check('file_imports_undo', sql`(${t.kind} is not distinct from 'UNDO') = (${t.undoesId} is not null and ${t.reason} is not null)`),
    uniqueIndex('file_imports_undoes').on(t.undoesId).where(sql`${t.state} <> 'FAILED'`),
  ],
)

/** The bytes of an import in pieces: the file until it is registered or refused, and its error file. */
export const fileImportPieces = pgTable(
  'file_import_pieces',
  {
    importId: bigint('import_id', { mode: 'number' })
      .notNull()
      .references(() => fileImports.id, { onDelete: 'cascade' }),
    part: text('part', { enum: ['FILE', 'ERRORS'] }).notNull(),
    piece: integer('piece').notNull(),
    bytes: bytes('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.part, t.piece] }), check('file_import_pieces_part', sql`${t.part} in ('FILE', 'ERRORS')`)],
)

/** What an import did to violations and parked violations, a row each, with what undoing it came to. Unchanged and refused rows are not in it. */
export const importChanges = pgTable(
  'import_changes',
  {
    importId: bigint('import_id', { mode: 'number' })
      .notNull()
      .references(() => fileImports.id),
    authorityCode: text('authority_code').notNull(),
    sourceKey: text('source_key').notNull(),
    line: integer('line').notNull(),
    made: text('made', { enum: ['REGISTERED', 'AMENDED', 'CANCELLED'] }).notNull(),
    beforeFine: bigint('before_fine', { mode: 'number' }),
    beforeType: text('before_type'),
    beforePlate: text('before_plate'),
    /** As the import left it. */
    fine: filsColumn('fine'),
    typeCode: text('type_code').notNull(),
    vehiclePlate: text('vehicle_plate'),
    /** When another delivery stated the violation just so, for the first time. */
    confirmedAt: instant('confirmed_at'),
    /** `UNDONE`, or why it was left; null until an undo came to it. */
    undo: text('undo', { enum: ['UNDONE', ...undoReasons] }),
  },
  (t) => [
    primaryKey({ columns: [t.authorityCode, t.sourceKey, t.importId] }),
    index('import_changes_import').on(t.importId, t.line),
    check('import_changes_made', sql`${t.made} in ('REGISTERED', 'AMENDED', 'CANCELLED')`),
    check('import_changes_before', sql`(${t.made} = 'REGISTERED') = (${t.beforeType} is null)`),
  ],
)
