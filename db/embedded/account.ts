import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The user that PostgreSQL runs as; undefined when it is simply the one that runs us. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

const nobody = { uid: 65534, gid: 65534 }

/** PostgreSQL refuses to run as root, so root lends it the owner of the existing data, or `nobody` for new data. */
export async function accountFor(folder: string): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(folder).catch(() => undefined)
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody
}

type Access = 'read' | 'execute'

/** Whether `account` may read the file (or pass through the folder) at `path`, judged by mode bits of it and of all its parents. */
export async function isReachable(path: string, account: Account, access: Access): Promise<boolean> {
  if (!account) return true
  if (!(await isAllowed(path, account, access))) return false
  return path === '/' || isReachable(dirname(path), account, 'execute')
}

async function isAllowed(path: string, account: NonNullable<Account>, access: Access): Promise<boolean> {
  const { mode, uid, gid } = await stat(path)
  const bit = access === 'read' ? 4 : 1
  if (uid === account.uid) return (mode & (bit << 6)) !== 0
  if (gid === account.gid) return (mode & (bit << 3)) !== 0
  return (mode & bit) !== 0
}
