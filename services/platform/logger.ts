import { type DestinationStream, type Level, type Logger, pino } from 'pino'
import { errorForLog, withoutValues } from './error-for-log'
import { requestId } from './request-id'

/** The only logger of the product: its lines carry the request's id, and no value that somebody sent. */
export function createLogger(level: Level | 'silent', destination?: DestinationStream): Logger {
  const serializers = { err: errorForLog, msg: withoutValues, jobs: withoutValues }
  const options = { level, serializers, mixin: () => ({ requestId: requestId() }) }
  return destination ? pino(options, destination) : pino(options)
}
