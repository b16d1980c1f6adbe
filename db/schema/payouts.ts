import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { channels } from '@/domain/contacts/contact'
import { caseRequests } from './cases'
import { filsColumn, instant } from './columns'

const requestId = () =>
  bigint('request_id', { mode: 'number' })
    .notNull()
    .references(() => caseRequests.id)

/**
 * Links by which whoever paid names an account for a refund, once; `madeBy`: who had it sent, or `payer` for whoever came in on
 * the site. Of the token only its hash is kept.
 */
export const payeeLinks = pgTable(
  'payee_links',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    requestId: requestId(),
    tokenHash: text('token_hash').notNull().unique('payee_links_token'),
    madeBy: text('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    /** When a later link took its place. */
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('payee_links_one_living').on(t.requestId).where(sql`${t.usedAt} is null and ${t.endedAt} is null`),
    index('payee_links_request').on(t.requestId),
    check('payee_links_one_end', sql`${t.usedAt} is null or ${t.endedAt} is null`),
  ],
)

/** Where the payee of a refund can be reached, as the payee confirmed it by a code on the site. The address is kept encrypted. */
export const payeeContacts = pgTable(
  'payee_contacts',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    requestId: requestId(),
    channel: text('channel', { enum: channels }).notNull(),
    sealed: text('sealed').notNull(),
    masked: text('masked').notNull(),
    language: text('language', { enum: ['ar', 'en'] }).notNull(),
    confirmedAt: instant('confirmed_at').notNull(),
    /** When a later one took its place. */
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('payee_contacts_one_valid').on(t.requestId).where(sql`${t.endedAt} is null`),
    check('payee_contacts_channel', sql`${t.channel} in ('EMAIL', 'SMS')`),
    check('payee_contacts_language', sql`${t.language} in ('ar', 'en')`),
  ],
)

/** Accounts that refunds go to. IBAN and holder are kept encrypted (`sealed`), and shown as `masked`. */
export const payeeAccounts = pgTable(
  'payee_accounts',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    requestId: requestId(),
    sealed: text('sealed').notNull(),
    masked: text('masked').notNull(),
    givenAt: instant('given_at').notNull(),
    /** Where it was given from; null where that is not known. */
    givenFrom: text('given_from'),
    /** Whether staff had signed in from there within a day. */
    fromStaff: boolean('from_staff').notNull().default(false),
    /** Who entered it at the counter, having seen the payee's document; null where whoever paid named it on the site. */
    enteredBy: text('entered_by'),
    /** Who approved it: nothing is paid to it before. */
    approvedBy: text('approved_by'),
    approvedAt: instant('approved_at'),
    /** When another took its place, or the bank sent money back from it. */
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('payee_accounts_one_valid').on(t.requestId).where(sql`${t.endedAt} is null`),
    check('payee_accounts_two_people', sql`${t.approvedBy} <> ${t.enteredBy}`),
    check('payee_accounts_approved', sql`(${t.approvedBy} is null) = (${t.approvedAt} is null)`),
  ],
)

/** Append-only: files for the bank. Their content names accounts, so it is kept encrypted; the checksums are those of what is downloaded. */
export const payoutFiles = pgTable(
  'payout_files',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    reference: text('reference').notNull().unique('payout_files_reference'),
    madeBy: text('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
    refunds: integer('refunds').notNull(),
    total: filsColumn('total').notNull(),
    sealedXml: text('sealed_xml').notNull(),
    xmlSha256: text('xml_sha256').notNull(),
    sealedCsv: text('sealed_csv').notNull(),
    csvSha256: text('csv_sha256').notNull(),
  },
  (t) => [check('payout_files_content', sql`${t.refunds} > 0 and ${t.total} > 0`)],
)

/** One refund in a file. A refund is in one file that lives: until the bank has returned it or the file was cancelled, no other file may have it. */
export const payoutItems = pgTable(
  'payout_items',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    fileId: bigint('file_id', { mode: 'number' })
      .notNull()
      .references(() => payoutFiles.id),
    requestId: requestId(),
    accountId: bigint('account_id', { mode: 'number' })
      .notNull()
      .references(() => payeeAccounts.id),
    endToEndId: text('end_to_end_id').notNull().unique('payout_items_end_to_end'),
    amount: filsColumn('amount').notNull(),
    state: text('state', { enum: ['FILED', 'PAID_OUT', 'RETURNED', 'CANCELLED'] })
      .notNull()
      .default('FILED'),
    filedBy: text('filed_by').notNull(),
    paidOutBy: text('paid_out_by'),
    returnedBy: text('returned_by'),
    returnedAt: instant('returned_at'),
  },
  (t) => [
    uniqueIndex('payout_items_one_living').on(t.requestId).where(sql`${t.state} not in ('RETURNED', 'CANCELLED')`),
    index('payout_items_file').on(t.fileId),
    check('payout_items_state', sql`${t.state} in ('FILED', 'PAID_OUT', 'RETURNED', 'CANCELLED')`),
    check('payout_items_amount', sql`${t.amount} > 0`),
    check('payout_items_two_people', sql`${t.paidOutBy} <> ${t.filedBy} and ${t.returnedBy} <> ${t.filedBy}`),
    check('payout_items_paid_out', sql`${t.state} <> 'PAID_OUT' or ${t.paidOutBy} is not null`),
    check(
      'payout_items_returned',
      sql`(${t.state} = 'RETURNED') = (${t.returnedBy} is not null) and (${t.returnedBy} is null) = (${t.returnedAt} is null)`,
    ),
  ],
)
