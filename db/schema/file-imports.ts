import { sql } from 'drizzle-orm'
import { bigint, check, customType, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { ImportOutcome, ImportPreview, ImportRefusal } from '@/domain/file-import'
import { instant } from './columns'
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
    /** What the file is; null until it was looked into. */
    kind: text('kind', { enum: ['LICENSES', 'VIOLATIONS', 'SETTLEMENT'] }),
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
  },
  (t) => [
    uniqueIndex('file_imports_content').on(t.contentHash).where(sql`${t.state} not in ('REFUSED', 'FAILED')`),
    check('file_imports_state', sql`${t.state} in ('RECEIVED', 'PREVIEWED', 'RUNNING', 'DONE', 'REFUSED', 'FAILED')`),
    check('file_imports_kind', sql`${t.kind} in ('LICENSES', 'VIOLATIONS', 'SETTLEMENT')`),
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
