import { sql } from 'drizzle-orm'
import type { Connection } from '@/db/client/client'

const TABLES = ['violations', 'payment_references', 'licenses']

/**
 * Makes every statement that changes what is payable hesitate for some milliseconds, between what its transaction read and what it writes: whoever lacks a
 * lock is then overtaken.
 */
export async function pauseWriters({ db }: Connection): Promise<void> {
  const [present] = await db.execute(sql`select 1 from pg_proc where proname = 'hesitate'`)
  if (present) return
  await db.execute(sql`
    create function hesitate() returns trigger language plpgsql as $$
    begin
      perform pg_sleep(random() * 0.008);
      return null;
    end $$`)
  for (const table of TABLES)
    await db.execute(sql`
      create trigger hesitate before update on ${sql.identifier(table)} for each statement execute function hesitate()`)
}
