/** Stops the PostgreSQL that the setup started, if it did. */
export default async function teardown(): Promise<void> {
  const server: unknown = Reflect.get(globalThis, Symbol.for('tasdeed.test-postgres'))
  if (isStoppable(server)) await server.stop()
}

function isStoppable(server: unknown): server is { stop(): Promise<void> } {
  return typeof server === 'object' && server !== null && 'stop' in server
}
