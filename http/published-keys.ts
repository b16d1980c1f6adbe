import type { KeySet } from '@/documents/keyring'
import type { Handler } from './routes'

/** The public keys of receipts and certificates, for whoever checks one: also for programs and pages of others. */
export function publishedKeys(set: KeySet): Handler {
  const body = JSON.stringify(set)
  return (_req, res) =>
    res
      .writeHead(200, {
        'content-type': 'application/jwk-set+json',
        'cache-control': 'public, max-age=3600',
        'access-control-allow-origin': '*',
        'content-length': Buffer.byteLength(body),
      })
      .end(body)
}
