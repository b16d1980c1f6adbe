import { createServer, type RequestListener } from 'node:http'

/** Serves on the port that the runner chose, and tells it when it can ask. */
export function listen(handle: RequestListener): void {
  createServer(handle).listen(Number(process.env.PORT), '127.0.0.1', ready)
}

/** Tells the runner that this server listens; it ends with the runner, however that ends. */
export function ready(): void {
  process.once('disconnect', () => process.exit())
  process.send?.('ready')
}

/** Address of the database under test. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL ?? ''
}
