/**
 * Whether a form was sent by a page of this site. Browsers say so in Sec-Fetch-Site or Origin;
 * a request with neither comes from a program, which carries nobody's cookies.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (!origin) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
