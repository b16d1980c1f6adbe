import { sql } from 'drizzle-orm'
import type postgres from 'postgres'
import type { Db, Tx } from './client'

/**
 * Row-level security as the second line behind the code: an authority's reads through the API are done as the role `tasdeed_authority`, to which PostgreSQL
 * shows the violations of the authority named in the setting `tasdeed.authority` and nothing else. The service itself owns the tables, which the policies
 * leave alone; `service` lets any other role through that an installation works as.
 */
const TABLES = ['violations', 'parked_violations'] as const

const WANTED = TABLES.length * 2

/**
 * Makes role and policies unless they are there. Where the user of the database may not, everything stays as it was: what that means is for `hasRowSecurity` to
 * find out. A role belongs to the whole server, so another database may have made it.
 */
export async function makeRowSecurity(connection: postgres.Sql): Promise<void> {
  if (await isMade(connection)) return
  try {
    await connection.begin(async (tx) => {
      await tx.unsafe(ROLE)
      await tx.unsafe(`grant usage on schema public to tasdeed_authority; grant select on ${TABLES.join(', ')} to tasdeed_authority`)
      for (const table of TABLES) await tx.unsafe(policiesOf(table))
    })
  } catch (error) {
    if (!isRefused(error)) throw error
  }
}

const ROLE = `
  do $$ declare may_take boolean;
  begin
    if to_regrole('tasdeed_authority') is null then
      begin
        create role tasdeed_authority nologin;
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    -- Who makes a role may give it to others and not take it; before PostgreSQL 16 a member may.
    may_take := case when current_setting('server_version_num')::int >= 160000
      then pg_has_role('tasdeed_authority', 'SET') else pg_has_role('tasdeed_authority', 'MEMBER') end;
    if not may_take then
      execute format('grant tasdeed_authority to %I', current_user);
    end if;
  end $$`

const policiesOf = (table: string) => `
  alter table ${table} enable row level security;
  drop policy if exists service on ${table};
  create policy service on ${table} using (current_user <> 'tasdeed_authority') with check (current_user <> 'tasdeed_authority');
  drop policy if exists own_authority on ${table};
  create policy own_authority on ${table} to tasdeed_authority using (authority_code = current_setting('tasdeed.authority', true))`

async function isMade(connection: postgres.Sql): Promise<boolean> {
  const [found] = await connection<{ policies: number; granted: boolean | null }[]>`
    select (select count(*)::int from pg_policies where schemaname = 'public' and policyname in ('service', 'own_authority')) as policies,
      has_table_privilege(to_regrole('tasdeed_authority')::oid, 'violations', 'select') as granted`
  return found?.policies === WANTED && found.granted === true
}

/** The user may not make roles, give them to itself, or change tables that another owns. */
function isRefused(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === '42501'
}

/** For the rest of the transaction PostgreSQL shows what is this authority's alone. */
export async function actAsAuthority(tx: Tx, authorityCode: string): Promise<void> {
  await tx.execute(sql`select set_config('tasdeed.authority', ${authorityCode}, true)`)
  await tx.execute(sql`set local role tasdeed_authority`)
}

/** Whether this connection's user can act as an authority, and is then held by policies. */
export async function hasRowSecurity(db: Db): Promise<boolean> {
  try {
    return await db.transaction(async (tx) => {
      await actAsAuthority(tx, '')
      const [held] = await tx.execute<{ yes: boolean }>(
        sql`select row_security_active('violations') and row_security_active('parked_violations') as yes`,
      )
      return held?.yes === true
    })
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** No such role, not ours to take, or without rights on the tables. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ['42501', '42704', '22023'].includes(String(Reflect.get(error, 'code'))) || isMissing(error.cause)
}
