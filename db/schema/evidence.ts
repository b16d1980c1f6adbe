import { sql } from 'drizzle-orm'
import { bigint, check, customType, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { evidenceKinds } from '@/domain/evidence/evidence-file'
import { instant } from './columns'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** Files that belong to objections, rebuilt so that nothing active is left in them, and encrypted with a key of their own. */
export const evidenceFiles = pgTable(
  'evidence_files',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Its number, such as `E-7K3QX2P9`; the content opens for it alone. */
    reference: text('reference').notNull().unique('evidence_files_reference'),
    /** The confirmed contact that it was sent with: a keyed hash of its token. */
    confirmation: text('confirmation').notNull(),
    /** What it belongs to, such as `objection:O-7K3QX2P9`; null until that was made. */
    subject: text('subject'),
    kind: text('kind', { enum: evidenceKinds }).notNull(),
    size: integer('size').notNull(),
    sealed: bytes('sealed').notNull(),
    takenAt: instant('taken_at').notNull(),
    attachedAt: instant('attached_at'),
    /** When it is deleted. */
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    index('evidence_files_confirmation').on(t.confirmation),
    index('evidence_files_subject').on(t.subject),
    index('evidence_files_expires').on(t.expiresAt),
    check('evidence_files_kind', sql`${t.kind} in ('JPEG', 'PNG', 'PDF')`),
    check('evidence_files_size', sql`${t.size} > 0`),
    check('evidence_files_attached', sql`(${t.subject} is null) = (${t.attachedAt} is null)`),
  ],
)
