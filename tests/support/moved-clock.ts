import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { temporaryFolder } from './postgres'

/** A clock that a test moves, for the service, its database and the test itself. */
export type MovedClock = {
  /** What the service has to be started with. */
  readonly settings: Readonly<Record<string, string>>
  /** Gives the database the clock: before anybody else connects to it. */
  prepare(databaseUrl: string): Promise<void>
  /** Moves all of them to an instant, from which they go on. */
  moveTo(instant: Date): Promise<void>
  close(): Promise<void>
}

const realNow = Date.now.bind(Date)

/** In the database `now()` and `clock_timestamp()` are found before PostgreSQL's own, and look the distance up. */
export async function movedClock(instant: Date): Promise<MovedClock> {
  const file = join(await temporaryFolder('tasdeed-clock-'), 'ahead')
  let sql: postgres.Sql | undefined
  let ahead = 0
  const spy = jest.spyOn(Date, 'now').mockImplementation(() => realNow() + ahead)
  const moveTo = async (to: Date) => {
    ahead = to.getTime() - realNow()
    await writeFile(file, String(ahead))
    if (sql) await sql`update moved.clock set ahead = ${ahead}`
  }
  await moveTo(instant)
  return {
    settings: { TEST_CLOCK: file, NODE_OPTIONS: `--require ${join(process.cwd(), 'tests/support/move-clock.cjs')}` },
    prepare: async (databaseUrl) => {
      sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined })
      await sql.unsafe(SCHEMA)
      await sql`insert into moved.clock values (${ahead})`
      await sql`alter database ${sql(new URL(databaseUrl).pathname.slice(1))} set search_path = moved, pg_catalog, public`
    },
    moveTo,
    close: async () => {
      spy.mockRestore()
      await sql?.end()
    },
  }
}

const SCHEMA = `
  create schema moved;
  create table moved.clock (ahead bigint not null);
  create function moved.clock_timestamp() returns timestamptz language sql volatile
    as $$ select pg_catalog.clock_timestamp() + ahead * interval '1 millisecond' from moved.clock $$;
  create function moved.now() returns timestamptz language sql stable
    as $$ select pg_catalog.now() + ahead * interval '1 millisecond' from moved.clock $$;
  grant usage on schema moved to public;
  grant select on moved.clock to public;`
