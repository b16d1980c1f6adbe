import type { Handler } from './routes'

const YEAR_MS = 365 * 24 * 3_600_000

type SecurityTxt = { readonly email: string | undefined; readonly siteUrl: string; readonly now: () => Date }

/** Where somebody who found a weakness writes to (RFC 9116); none where the operator has set no address. */
export function securityTxt({ email, siteUrl, now }: SecurityTxt): Handler {
  return (_req, res) => {
    if (!email) return res.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    const lines = [
      `Contact: mailto:${email}`,
      `Expires: ${new Date(now().getTime() + YEAR_MS).toISOString()}`,
      'Preferred-Languages: ar, en',
      `Canonical: ${siteUrl}/.well-known/security.txt`,
    ]
    return res
      .writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'max-age=86400' })
      .end(`${lines.join('\n')}\n`)
  }
}
