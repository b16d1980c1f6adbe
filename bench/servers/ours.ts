import { pino } from 'pino'
import { connect } from '@/db/client/client'
import { keyring, newSigningKey } from '@/documents/keyring'
import { createApi } from '@/graphql/server/apollo'
import { routes } from '@/http/routes'
import { databaseUrl, listen } from './listen'

const { db } = connect(databaseUrl(), { statementTimeoutMs: 3_000 })
const logger = pino({ level: 'warn' })
const api = await createApi({ db, logger, sessionSecret: 'x'.repeat(32), paymentNumberPrefix: '1', keys: keyring([newSigningKey()]) })
const notFound = (_req: unknown, res: { writeHead(status: number): { end(): void } }) => res.writeHead(404).end()

listen(routes({ byPath: { '/api/graphql': api.handle }, otherwise: notFound }, (error) => logger.error(error)))
