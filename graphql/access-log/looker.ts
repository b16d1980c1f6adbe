import type { Viewer } from '@/graphql/server/viewer'

/** Who somebody is in the access log. */
export function lookerOf(asker: Exclude<Viewer, { kind: 'GUEST' }>) {
  if (asker.kind === 'ACCOUNT') return { role: asker.role, userId: asker.id, agencyId: asker.agencyId, keyId: null }
  return { role: 'PARTNER', userId: null, agencyId: asker.agencyId, keyId: asker.keyId }
}
