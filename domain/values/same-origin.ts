/**
 * Whether a request was sent by a page of this site. Browsers say so in Sec-Fetch-Site or Origin;
 * a request with neither comes from a program, which carries nobody's cookies.
 */
export function isFromThisSite(header: (name: 'sec-fetch-site' | 'origin' | 'host') => string | null | undefined): boolean {
  const site = header('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = header('origin')
  if (!origin) return true
  return URL.canParse(origin) && new URL(origin).host === header('host')
}
