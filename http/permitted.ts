import type { Db } from '@/db/client/client'
import { may, type Permission, type Role } from '@/domain/accounts/permissions'
import { noteRefusedAccess } from '@/services/accounts/note-refused-access'

type Caller = { readonly userName: string; readonly role: Role }

type Wanted = { readonly db: Db; readonly permission: Permission; readonly path: string; readonly now: Date }

/** Whether somebody who is signed in may use a path; where not, the audit log has the attempt. */
export async function isPermitted(caller: Caller | null, { db, permission, path, now }: Wanted): Promise<boolean> {
  if (!caller) return false
  if (may(caller.role, permission)) return true
  await noteRefusedAccess(db, { actor: caller.userName, what: path, now })
  return false
}
