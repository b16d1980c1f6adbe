import postgres from 'postgres'
import { startEmbedded } from '@/db/embedded/start-embedded'

/** Program: starts the PostgreSQL of the folder it is given, commits a row, and is killed. */
async function main(): Promise<void> {
  const { url } = await startEmbedded({ dataDir: process.argv[2] ?? '', durable: true })
  const sql = postgres(url, { max: 1 })
  await sql`create table orphaned as select 1 as n`
  process.kill(process.pid, 'SIGKILL')
}

void main()
