import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { ServiceStatusQuery } from '@/graphql/generated/client/graphql'
import { isReady } from '@/graphql/server/execute'

const ServiceStatus = graphql(`
  query ServiceStatus {
    sources { authority { id name { ar en } } asOf stale }
  }
`)

/** How fresh the authorities' data is; null when the register cannot answer: what is known of the feeds is then of no use. */
export async function serviceStatus(): Promise<ServiceStatusQuery['sources'] | null> {
  const [ready, result] = await Promise.all([isReady(), ask(ServiceStatus, {})])
  return ready && result.ok ? result.data.sources : null
}
