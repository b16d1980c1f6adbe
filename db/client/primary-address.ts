import { hostsOf, withHost } from '@/domain/values/database-address'
import { connect } from './client'

/**
 * The address of the host that takes writes, for programs that know of one host only. Throws what the last host said when
 * none does.
 */
export async function primaryAddress(url: string): Promise<string> {
  const hosts = hostsOf(url)
  if (hosts.length === 1) return url
  let reason: unknown = new Error('No host of the address takes writes')
  for (const host of hosts) {
    const address = withHost(url, host)
    const { sql, close } = connect(address, { max: 1, name: 'tasdeed primary' })
    try {
      const [row] = await sql`select pg_is_in_recovery() as standby`
      if (row?.standby === false) return address
    } catch (error) {
      reason = error
    } finally {
      await close()
    }
  }
  throw reason
}
