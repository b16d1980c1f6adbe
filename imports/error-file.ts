import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Problem } from '@/services/feeds/feed-row'
import type { RowOutcome } from '@/services/feeds/register-options'
import type { FileFormat, ToldProblem } from './file-format'
import { reasonText } from './reason-text'
import type { Trailer } from './trailer'

/** Collects refused rows in a file that can be corrected and imported again. There is none while no row was added. */
export type ErrorFile = {
  add(row: RowOutcome): Promise<void>
  /** Ends the file with its trailer and resolves with its name; null when nothing was added. */
  finish(trailer: Trailer): Promise<string | null>
  /** Removes what an import that failed has begun. */
  discard(): Promise<void>
}

const CHUNK_CHARACTERS = 65_536

/** An error file at `path`, which it replaces only when it is complete. */
export function errorFile(path: string, { errors }: FileFormat): ErrorFile {
  const part = `${path}.part`
  let file: FileHandle | undefined
  let waiting = errors.header === null ? '' : `${errors.header}\n`
  const flush = async () => {
    file ??= await open(part, 'w')
    await file.write(waiting)
    waiting = ''
  }
  return {
    add: async ({ line, problems, original }) => {
      if (problems.length === 0) return
      waiting += `${errors.line(told(line, problems), original)}\n`
      if (!file || waiting.length > CHUNK_CHARACTERS) await flush()
    },
    finish: async (trailer) => {
      if (!file) return null
      waiting += `${errors.trailer(trailer)}\n`
      await flush()
      await file.close()
      await rename(part, path)
      return path
    },
    discard: async () => {
      await file?.close().catch(() => undefined)
      if (file) await rm(part, { force: true })
    },
  }
}

/** All problems of a row in one: columns, values and reasons in the same order. */
function told(line: number, problems: readonly Problem[]): ToldProblem {
  const all = (of: (problem: Problem) => string) => problems.map(of).join(' | ')
  return {
    line,
    column: all(({ column }) => column),
    value: all(({ value }) => value),
    reason: all(({ reason }) => reasonText[reason].en),
    reason_ar: all(({ reason }) => reasonText[reason].ar),
  }
}

/** Beside the file, `name.errors.csv`; for an address, in the present folder. */
export function errorFileFor(location: string, name: string, { ending }: FileFormat): string {
  const folder = /^https?:\/\//i.test(location) ? '.' : dirname(location)
  return join(folder, `${basename(name, extname(name))}.errors.${ending}`)
}
