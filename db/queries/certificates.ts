import { desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { clearanceCertificates } from '../schema/certificates'
import { licenses } from '../schema/licenses'

/** What is kept of a certificate: the signed text, word for word, and the key under which it was asked for. */
export type CertificateContent = { readonly text: string; readonly requestKey: string }

const columns = {
  ...getTableColumns(clearanceCertificates),
  content: sql<CertificateContent>`${clearanceCertificates.content}`,
  licenseNumber: licenses.number,
}

export function certificateQueries(db: Db) {
  const select = () => db.select(columns).from(clearanceCertificates).innerJoin(licenses, eq(licenses.id, clearanceCertificates.licenseId))
  const byNumber = select()
    .where(eq(clearanceCertificates.number, sql.placeholder('number')))
    .prepare('certificate_by_number')
  const latest = select()
    .where(eq(clearanceCertificates.licenseId, sql.placeholder('licenseId')))
    .orderBy(desc(clearanceCertificates.issuedAt), desc(clearanceCertificates.number))
    .limit(1)
    .prepare('certificate_latest')
  return {
    byNumber: async (number: string) => (await byNumber.execute({ number }))[0] ?? null,
    /** The latest one of the licence. */
    latestOf: async (licenseId: number) => (await latest.execute({ licenseId }))[0] ?? null,
  }
}

export type CertificateQueries = ReturnType<typeof certificateQueries>
export type CertificateRow = NonNullable<Awaited<ReturnType<CertificateQueries['byNumber']>>>
