import { pino } from 'pino'
import { connect } from '@/db/client/client'
import { seedPartner } from '@/demo/partner'
import { keyring, newSigningKey } from '@/documents/keyring'
import { createApi } from '@/graphql/server/apollo'
import type { ContextOptions } from '@/graphql/server/context-maker'
import { routes } from '@/http/routes'
import { limiter } from '@/services/platform/limits/limiter'
import { PARTNER_KEY } from '../dialects'
import { databaseUrl, listen } from './listen'

/** The same API as `ours`, with a partner whose every operation is charged; its budget is beyond what anybody could spend. */
export async function servePartner(more: Pick<ContextOptions, 'appendLook'> = {}): Promise<void> {
  const { db, sql } = connect(databaseUrl(), { statementTimeoutMs: 3_000 })
  await seedPartner(db, PARTNER_KEY, new Date())
  await sql`update applications set budget = 2000000000`
  await sql`update agencies set budget = 2000000000`
  const logger = pino({ level: 'warn' })
  const sessionSecret = 'x'.repeat(32)
  const limits = limiter({ db, secret: sessionSecret, now: () => new Date(), onFault: (error) => logger.warn(error) })
  const keys = keyring([newSigningKey()])
  const api = await createApi({ db, logger, sessionSecret, paymentNumberPrefix: '1', keys, limiter: limits, ...more })
  const notFound = (_req: unknown, res: { writeHead(status: number): { end(): void } }) => res.writeHead(404).end()
  listen(routes({ byPath: { '/api/graphql': api.handle }, otherwise: notFound }, (error) => logger.error(error)))
}
