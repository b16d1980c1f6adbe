import type { Server } from 'node:http'
import next from 'next'
import type { Handler } from '@/http/routes'

export type Pages = { readonly handle: Handler; readonly stop: () => Promise<void> }

/** Next, behind our own server; in development it also gets the server's upgrades, for live reload. */
export async function startPages(server: Server, port: number, isDevelopment: boolean): Promise<Pages> {
  const app = next({ dev: isDevelopment, dir: process.cwd(), hostname: 'localhost', port, httpServer: server })
  await app.prepare()
  return { handle: app.getRequestHandler(), stop: () => app.close() }
}
