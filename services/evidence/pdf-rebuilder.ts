import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { EvidenceRefusal } from '@/domain/evidence/evidence-file'
import type { Rebuilt } from './rebuild-image'

export type RebuildPdf = (bytes: Uint8Array) => Promise<Rebuilt>

/** `entry`: the file of the child process; `execArgv`: what Node.js needs to read it. */
type RebuilderOptions = {
  readonly entry: string
  readonly execArgv?: readonly string[]
  readonly maxMs?: number
  readonly maxMemory?: number
}

const MAX_MS = 20_000
const MAX_MEMORY = 512 * 1024 * 1024
const MAX_ANSWER = 32 * 1024 * 1024
const WATCH_MS = 25
const PAGE_BYTES = 4_096

/**
 * Rebuilds PDF files, each in a process of its own that has no settings and no connection. One that takes too long or too much memory is
 * ended: a file of a few kilobytes can have gigabytes in it. One runs at a time.
 */
export function pdfRebuilder(options: RebuilderOptions): RebuildPdf {
  let last: Promise<unknown> = Promise.resolve()
  return (bytes) => {
    const mine = last.then(() => rebuildApart(bytes, options))
    last = mine.catch(() => undefined)
    return mine
  }
}

function rebuildApart(
  bytes: Uint8Array,
  { entry, execArgv = [], maxMs = MAX_MS, maxMemory = MAX_MEMORY }: RebuilderOptions,
): Promise<Rebuilt> {
  const env = {} as NodeJS.ProcessEnv
  const child = spawn(process.execPath, ['--max-old-space-size=256', ...execArgv, entry], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  const watches = [setTimeout(() => child.kill('SIGKILL'), maxMs), setInterval(() => void endLarge(child, maxMemory), WATCH_MS)]
  const answer: Buffer[] = []
  let size = 0
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > MAX_ANSWER) child.kill('SIGKILL')
    else answer.push(chunk)
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(bytes)
  return new Promise((resolve) => {
    const end = (code: number | null) => {
      for (const watch of watches) clearTimeout(watch)
      resolve(code === 0 ? answerOf(Buffer.concat(answer)) : { ok: false, reason: 'EVIDENCE_UNREADABLE' })
    }
    child.once('close', end).once('error', () => end(null))
  })
}

function answerOf(answer: Buffer): Rebuilt {
  if (answer[0] === '+'.charCodeAt(0)) return { ok: true, bytes: answer.subarray(1) }
  return { ok: false, reason: (answer.subarray(1).toString() || 'EVIDENCE_UNREADABLE') as EvidenceRefusal }
}

/** Node.js limits its own heap, not what lies beside it. Where the system does not tell, time alone is the limit. */
async function endLarge(child: ChildProcess, maxMemory: number): Promise<void> {
  const told = await readFile(`/proc/${child.pid}/statm`, 'utf8').catch(() => '')
  if (Number(told.split(' ')[1]) * PAGE_BYTES > maxMemory) child.kill('SIGKILL')
}
