import type { Handler } from './routes'

/** Every form of the site fits into this many times over. */
const MAX_BYTES = 256 * 1024

/** Refuses a body that no form of the site has before it is read; without this, it would be cut and taken for a form that says less. */
export function smallBodies(handle: Handler): Handler {
  return (req, res) => {
    const length = req.headers['content-length']
    const status = length === undefined ? statusWithoutLength(req.headers['transfer-encoding']) : Number(length) > MAX_BYTES ? 413 : null
    if (status === null) return handle(req, res)
    res
      .writeHead(status, { 'content-type': 'text/plain', connection: 'close' })
      .end(status === 413 ? 'Content too large' : 'Length required')
  }
}

function statusWithoutLength(transferEncoding: string | undefined): 411 | null {
  return transferEncoding === undefined ? null : 411
}
