/** The HTTP status of a page that is drawn: Next can say only 200, so `http/strip-scripts` reads it here. */
export function PageStatus({ code }: { code: 403 | 429 }) {
  return <meta name="page-status" content={String(code)} />
}
