import { type StartRefusal, startRefusal } from './refusal'

/** Says in one line why a program of PostgreSQL ended, from what it wrote last. */
export function failureOf(program: string, folder: string, lines: readonly string[]): StartRefusal {
  const text = lines.join('\n')
  if (/No space left on device|Disk quota exceeded/.test(text)) return startRefusal('DISK_FULL', `The disk that holds ${folder} is full.`)
  if (/Permission denied|Read-only file system/.test(text))
    return startRefusal(
      'DATA_FOLDER_UNWRITABLE',
      `PostgreSQL may not write its data in ${folder}. Set DATA_DIR to a folder that can be written.`,
    )
  if (/could not look up effective user ID/.test(text))
    return startRefusal(
      'USER_UNKNOWN',
      `PostgreSQL runs only as a user that /etc/passwd knows, and user ${process.getuid?.()} is not in it. Start Tasdeed as one that is, or set DATABASE_URL.`,
    )
  if (/wrong ownership|must be owned by/.test(text))
    return startRefusal(
      'DATA_OF_ANOTHER_USER',
      `The data in ${folder} belongs to another user than PostgreSQL runs as. Give it back (chown -R), or start Tasdeed as its owner.`,
    )
  if (/Too many open files|insufficient file descriptors/.test(text))
    return startRefusal('TOO_FEW_DESCRIPTORS', 'PostgreSQL may open too few files. Raise the limit (ulimit -n 4096) and start again.')
  if (
    /could not open (?:directory "base|file "(?:base|global)\/)|could not find the database system|could not read file "global/.test(text)
  )
    return startRefusal(
      'DATA_DAMAGED',
      `The data in ${folder} is damaged: parts of it are missing. Move the folder away and restore a backup; do not start with what is left.`,
    )
  if (/incompatible with server|initialized by PostgreSQL version/.test(text))
    return startRefusal('DATA_OF_ANOTHER_VERSION', `The data in ${folder} was made by another version of PostgreSQL.`)
  const reason =
    lines.findLast((line) => /FATAL|PANIC|error:|cannot open shared object|not found/.test(line)) ?? lines.at(-1) ?? 'it said nothing'
  return startRefusal('POSTGRES_FAILED', `${program} did not start with the data in ${folder}: ${reason.trim()}`)
}

/** A program that exists but cannot be loaded: a C library other than glibc, or a missing execute permission. */
export function notStartable(file: string, error: unknown): StartRefusal {
  const remedy = 'Set DATABASE_URL to a PostgreSQL server.'
  return startRefusal('PLATFORM_UNSUPPORTED', `${file} does not run on this system (it needs Linux with glibc). ${remedy}`, error)
}
