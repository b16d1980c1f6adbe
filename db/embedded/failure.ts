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
