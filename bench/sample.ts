import { connect } from '@/db/client/client'
import { licenseQueries } from '@/db/queries/licenses'
import { readReferenceData } from '@/db/queries/reference-data'
import { duesOf } from '@/domain/pricing/dues'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { Expected } from './load'

/** Licences drawn at random, with what the database says of them: count and fines by SQL, the price by the rules. */
export async function sampleLicenses(url: string, size: number): Promise<Expected[]> {
  const { db, sql, close } = connect(url, { max: 4, name: 'tasdeed bench' })
  try {
    const { rules } = await readReferenceData(db)
    const licenses = licenseQueries(db)
    const rows = await sql<{ number: string; expires_on: string; count: number; fine: number; payment_number: string | null }[]>`
      select l.number, l.expires_on::text, count(v.id)::int as count, coalesce(sum(v.fine) filter (where v.payable), 0)::float8 as fine,
        (select r.number from payment_references r where r.license_id = l.id and r.kind = 'ALL_DUE' and r.status = 'OPEN') as payment_number
      from (select * from licenses where length(number) = 8 and merged_into is null and withheld_since is null order by random() limit ${size}) l
      left join violations v on v.license_id = l.id and v.status = 'UNPAID'
      group by l.id, l.number, l.expires_on having count(v.id) <= 100`
    return await Promise.all(
      rows.map(async ({ number, expires_on: expiresOn, payment_number: paymentNumber, ...sums }) => {
        const license = await licenses.byNationwideNumber({ number, expiresOn: null, nameStart: null })
        const { total } = duesOf(license?.unpaid ?? [], rules, dayInAmman(new Date()))
        return { number, expiresOn, paymentNumber, ...sums, total }
      }),
    )
  } finally {
    await close()
  }
}
