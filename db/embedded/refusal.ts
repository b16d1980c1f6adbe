export type StartRefusalCode =
  | 'SETTINGS'
  | 'ALREADY_RUNNING'
  | 'PORT_IN_USE'
  | 'DATA_FOLDER_UNWRITABLE'
  | 'DATA_FOLDER_UNREACHABLE'
  | 'DATA_OF_ANOTHER_USER'
  | 'DATA_OF_ANOTHER_VERSION'
  | 'DATA_FOREIGN'
  | 'DATA_DAMAGED'
  | 'DISK_FULL'
  | 'TOO_FEW_DESCRIPTORS'
  | 'USER_UNKNOWN'
  | 'PLATFORM_UNSUPPORTED'
  | 'POSTGRES_FAILED'
  | 'DATABASE_URL_WRONG'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_LOGIN_REFUSED'
  | 'DATABASE_MISSING'
  | 'BACKUP_DAMAGED'
  | 'BACKUP_FOLDER'
  | 'BACKUP_INCOMPLETE'
  | 'BACKUP_OF_SERVER'
  | 'BACKUP_WITHOUT_ARCHIVE'
  | 'RESTORE_BEFORE_BACKUP'
  | 'RESTORE_FOLDER'
  | 'RESTORE_TIME'
  | 'DATABASE_NEWER'
  | 'DATABASE_BUSY'
  | 'DATABASE_POOLED'

/** Why the program will not start, in one line that a person can act on. It is never a fault of ours, so no stack is shown for it. */
export type StartRefusal = Error & { readonly code: StartRefusalCode }

/** Makes a refusal to throw; `message` is shown as it is. */
export function startRefusal(code: StartRefusalCode, message: string, cause?: unknown): StartRefusal {
  return Object.assign(new Error(message, { cause }), { name: 'StartRefusal', code })
}

export function isStartRefusal(error: unknown): error is StartRefusal {
  return error instanceof Error && error.name === 'StartRefusal'
}

/** The code of a system error (`ENOSPC`, `EACCES`, …), or undefined for any other value. */
export function systemCode(error: unknown): string | undefined {
  // Not `instanceof`: Jest gives a test file an Error of its own, which Node's errors are not.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST'])

/** Turns what the file system said about `folder` into a refusal; anything unexpected comes back unchanged, to be thrown as the fault it is. */
export function folderRefusal(folder: string, error: unknown): unknown {
  const code = systemCode(error) ?? ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return startRefusal('DISK_FULL', `The disk that holds ${folder} is full.`, error)
  if (!unwritable.has(code)) return error
  return startRefusal(
    'DATA_FOLDER_UNWRITABLE',
    `The data folder ${folder} cannot be written (${code}). Set DATA_DIR to a folder that can be.`,
    error,
  )
}
