import { createServer } from 'node:net'
import { startRefusal, systemCode } from '@/db/embedded/refusal'

/** Refuses early, before anything is started, when `port` cannot be listened on. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portRefusal(port, error)))
    server.listen({ port, exclusive: true }, () => server.close(() => resolve()))
  })
}

/** What to say when listening on `port` failed. */
export function portRefusal(port: number, error: unknown): Error {
  if (systemCode(error) === 'EACCES')
    return startRefusal('PORT_IN_USE', `Port ${port} is reserved for the administrator. Set PORT to another, above 1023.`, error)
  if (systemCode(error) === 'EADDRINUSE')
    return startRefusal('PORT_IN_USE', `Port ${port} is in use by another program. Stop it, or set PORT to another.`, error)
  return startRefusal('PORT_IN_USE', `Port ${port} cannot be opened (${systemCode(error) ?? String(error)}). Set PORT to another.`, error)
}
