const AUTHORITY = /^(postgres(?:ql)?:\/\/(?:[^@/?#]*@)?)([^/?#]*)(.*)$/

/** The hosts of a database's address, each with its port where it has one. Several stand for one primary and its standbys. */
export function hostsOf(url: string): readonly string[] {
  return AUTHORITY.exec(url)?.[2]?.split(',').filter(Boolean) ?? []
}

/** The address with one host in place of all. */
export function withHost(url: string, host: string): string {
  return url.replace(AUTHORITY, (_url, before: string, _hosts, after: string) => `${before}${host}${after}`)
}

/** Whether this is the address of a PostgreSQL database, with one host or several. */
export function isDatabaseAddress(url: string): boolean {
  const [host] = hostsOf(url)
  return host !== undefined && hostsOf(url).every((each) => URL.canParse(withHost(url, each)))
}

/** The address with the name that its connections have in `pg_stat_activity`. For one host. */
export function namedConnection(url: string, name: string): string {
  const address = new URL(url)
  address.searchParams.set('application_name', name)
  return address.href
}
