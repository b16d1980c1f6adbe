import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { parseLicenseNumber } from '@/domain/licenses/license-number'
import { parseReference } from '@/domain/values/reference-code'

/**
 * What the audit log calls the case, file for the bank, licences or account of this number or name, in whatever way the number
 * is written; the text itself is one of them.
 */
export async function subjectsOf(db: Db, about: string): Promise<string[]> {
  const license = parseLicenseNumber(about)
  const payout = parseReference('P', about)
  const rows = await db.execute<{ subject: string }>(sql`
    select 'case:' || id as subject from payment_cases where reference = ${parseReference('H', about)}
    union all select 'license:' || id from licenses where number = ${license.ok ? license.number : null}
    union all select 'account:' || id from users where user_name = ${about}`)
  return [about, ...(payout === null ? [] : [`payout:${payout}`]), ...rows.map(({ subject }) => subject)]
}
