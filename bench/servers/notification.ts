import { pino } from 'pino'
import { connect } from '@/db/client/client'
import { routes } from '@/http/routes'
import { gateway } from '@/network/gateway'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { databaseUrl, listen } from './listen'

/** The network's gateway as the product serves it, in JSON, with as many connections as the product gives it. */
const logger = pino({ level: 'silent' })
const { handlers } = gateway({
  db: connect(databaseUrl(), { max: 4, statementTimeoutMs: 4_000, prepares: true }).db,
  trust: {
    ...{ billerCode: '1000', serviceType: undefined, settlingStatus: 'PmtNew', refusals: 'header', allowed: undefined },
    ...{ xml: undefined, json: { user: 'bench', password: 'a password of the benchmark' } },
  },
  logger,
  now: () => new Date(),
  drawNumbers: randomNumbers('1'),
  addressOf: () => '127.0.0.1',
})
const notFound = (_req: unknown, res: { writeHead(status: number): { end(): void } }) => res.writeHead(404).end()

listen(routes({ byPath: handlers, otherwise: notFound }, (error) => logger.error(error)))
