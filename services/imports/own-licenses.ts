import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'

type Concerned = { readonly importId: number; readonly userNames: readonly string[] }

/** Whether a file changes something of a licence whose holder has the name of one of these people of the staff. */
export async function changesLicenseOf(tx: Tx, { importId, userNames }: Concerned): Promise<boolean> {
  const people = await tx
    .select({ name: users.displayName })
    .from(users)
    .where(inArray(users.userName, [...userNames]))
  const names = JSON.stringify(people.map(({ name }) => name))
  const [row] = await tx.execute<{ own: boolean }>(sql`
    select exists (
      select from import_differences d
      left join violations v on v.authority_code = d.authority_code and v.source_key = d.source_key
      join licenses l on l.id = coalesce(d.license_id, v.license_id)
      where d.import_id = ${importId}::bigint
        and ${normal(sql`l.holder_name`)} in (select ${normal(sql`person`)} from jsonb_array_elements_text(${names}::jsonb) as person)
    ) as own`)
  return row?.own === true
}

/** However a name is written: folded, with one space between its parts. */
const normal = (name: ReturnType<typeof sql>) => sql`trim(regexp_replace(folded_name(${name}), '\\s+', ' ', 'g'))`
