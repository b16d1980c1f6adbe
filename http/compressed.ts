import { constants } from 'node:zlib'
import compression from 'compression'
import type { Handler } from './routes'

/**
 * The answers of `handle`, compressed as a whole. Next sends a page in pieces and would end a compressed block after each, which makes a page of ours
 * a quarter larger: so its wish to flush is not granted.
 */
export function compressed(handle: Handler): Handler {
  const compress = compression({ level: 9, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } } })
  return (req, res) => {
    compress(req as Parameters<typeof compress>[0], res as Parameters<typeof compress>[1], () => undefined)
    Reflect.set(res, 'flush', () => undefined)
    return handle(req, res)
  }
}
