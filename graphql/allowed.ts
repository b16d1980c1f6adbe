import { may, type Permission } from '@/domain/permissions'
import type { Context } from './context'
import { refusal } from './refusal'
import type { Viewer } from './viewer'

export type Member = Extract<Viewer, { kind: 'ACCOUNT' }>

/** The member of staff who asks, if the table of permissions lets them; throws FORBIDDEN for anybody else. */
export async function allowed({ viewer }: Pick<Context, 'viewer'>, permission: Permission): Promise<Member> {
  const asker = await viewer()
  if (asker.kind !== 'ACCOUNT' || !may(asker.role, permission)) throw refusal('FORBIDDEN')
  return asker
}
