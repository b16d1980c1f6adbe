import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Db } from '@/db/client/client'
import type { ImportRefusal } from '@/domain/imports/file-import'
import { DEFAULT_IMPORT_LIMITS, type ImportLimits } from '@/domain/imports/import-control'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { Progress } from '@/services/feeds/register-options'
import { type ClaimedImport, claimImport, heartbeat, releaseImport } from '@/services/imports/claim-import'
import { endImport, type ImportEnd } from '@/services/imports/end-import'
import { readPieces } from '@/services/imports/pieces'
import { undoImport } from '@/services/imports/undo-import'
import { reconcileSettlementFile } from '@/services/reconciliation/reconcile-settlement-file'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { errorFileFor } from './error-file'
import { refusalIn } from './file-refused'
import { importSource } from './import-file'
import type { Source } from './open-address'
import { previewFeed } from './preview-feed'
import { previewSettlement } from './settlement/preview-settlement'
import { settlementFileOf } from './settlement/read-settlement-file'
import { isSettlementRefused } from './settlement/settlement-refused'
import { beginningOf, FIRST_BYTES } from './source-text'

type RunOptions = {
  readonly db: Db
  readonly databaseUrl: string
  readonly now: () => Date
  readonly drawNumbers: DrawNumbers
  readonly onFault: (error: unknown) => void
  /** What one person may register with one file. */
  readonly limits?: ImportLimits
}

type Step = RunOptions & { readonly one: ClaimedImport; readonly onProgress: (progress: Progress) => void }

const BEAT_MS = 1_000
const MAX_ATTEMPTS = 5

/**
 * Does the next step of an import: looks into a file that was received, or registers one that was started. Nothing happens when it waits for no step or somebody
 * else does it. A fault is thrown, so that it is tried again; after five attempts the import has failed.
 */
export async function runImport(id: number, options: RunOptions): Promise<void> {
  const { db, now, onFault } = options
  const one = await claimImport(db, id, now())
  if (!one) return
  let progress: { rows: number; of: number | null } = { rows: 0, of: null }
  const beating = setInterval(() => void heartbeat(db, id, now(), progress).catch(onFault), BEAT_MS)
  const onProgress = (made: Progress) => {
    progress = made
  }
  try {
    await takeStep({ ...options, one, onProgress })
  } catch (error) {
    if (!(await endedBy(error, one, options))) throw error
  } finally {
    clearInterval(beating)
  }
}

const actorOf = ({ startedBy, receivedBy }: ClaimedImport): string => startedBy ?? receivedBy

async function takeStep(step: Step): Promise<void> {
  const { db, now, one } = step
  const folder = await mkdtemp(join(tmpdir(), 'tasdeed-import-'))
  try {
    const end = await (one.state === 'RECEIVED' ? preview(step) : register(step, folder))
    await endImport(db, one.id, end, { actor: actorOf(one), now: now() })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Ends an import whose file is refused, or that broke too often; lets it be taken on again otherwise. */
async function endedBy(error: unknown, one: ClaimedImport, { db, now, onFault }: RunOptions): Promise<boolean> {
  const refusal = refusalOf(error)
  const by = { actor: actorOf(one), now: now() }
  if (refusal) await endImport(db, one.id, { state: 'REFUSED', refusal }, by)
  else if (one.attempts < MAX_ATTEMPTS) await releaseImport(db, one.id)
  else {
    onFault(error)
    await endImport(db, one.id, { state: 'FAILED', refusal: one.undoesId === null ? failed : undoFailed }, by)
  }
  return refusal !== null || one.attempts >= MAX_ATTEMPTS
}

const failed: ImportRefusal = {
  ar: 'حدث خلل لدينا وتوقّف الاستيراد بعد عدة محاولات. ما سُجّل منه يبقى، ويمكن إرسال الملف نفسه مرة أخرى ليكتمل.',
  en: 'Something is wrong on our side, and the import stopped after several attempts. What is registered stays so; send the same file again to finish it.',
}

const undoFailed: ImportRefusal = {
  ar: 'حدث خلل لدينا وتوقّف التراجع بعد عدة محاولات. ما تم التراجع عنه يبقى كذلك، ويمكن طلب التراجع مرة أخرى ليكتمل.',
  en: 'Something is wrong on our side, and the undo stopped after several attempts. What is undone stays so; ask for it again to finish it.',
}

function refusalOf(error: unknown): ImportRefusal | null {
  const refusal = refusalIn(error)
  if (!refusal) return null
  if (isSettlementRefused(refusal)) return refusal.texts
  return { ar: refusal.arabic ?? `تعذّرت قراءة الملف، ولم يُسجَّل منه شيء: ${refusal.message}`, en: refusal.message }
}

const sourceOf = ({ db, one: { id, name } }: Step): Source => ({ name, chunks: readPieces(db, id, 'FILE') })

async function preview(step: Step): Promise<ImportEnd> {
  const { one, now, limits = DEFAULT_IMPORT_LIMITS, ...given } = step
  const at = now()
  if (await isSettlement(step)) {
    const file = await settlementFileOf(sourceOf(step), dayInAmman(at))
    return { state: 'PREVIEWED', kind: 'SETTLEMENT', preview: await previewSettlement(step.db, one.id, file) }
  }
  const previewed = await previewFeed(sourceOf(step), { ...given, at, actor: one.receivedBy, importId: one.id, limits })
  return { state: 'PREVIEWED', ...previewed }
}

async function register(step: Step, folder: string): Promise<ImportEnd> {
  const { one, now, databaseUrl, drawNumbers, onProgress } = step
  const at = now()
  const actor = actorOf(one)
  if (one.kind === 'SETTLEMENT') {
    const file = await settlementFileOf(sourceOf(step), dayInAmman(at))
    const { fileId } = await reconcileSettlementFile(databaseUrl, file, { now: at, drawNumbers, actor, onProgress })
    return { state: 'DONE', outcome: null, errors: null, settlementFileId: fileId }
  }
  if (one.undoesId !== null) {
    await undoImport(databaseUrl, { importId: one.undoesId, at, drawNumbers, actor, source: `undo of ${one.name}`, onProgress })
    return { state: 'DONE', outcome: null, errors: null, settlementFileId: null }
  }
  const source = sourceOf(step)
  const pathFor = (format: Parameters<typeof errorFileFor>[2]) => errorFileFor(join(folder, 'file'), source.name, format)
  const { summary, errorsPath } = await importSource(source, pathFor, { databaseUrl, at, drawNumbers, actor, importId: one.id, onProgress })
  const errors = errorsPath === null ? null : { name: basename(errorsPath), chunks: createReadStream(errorsPath) }
  return { state: 'DONE', outcome: summary, errors, settlementFileId: null }
}

/** XML, or the header of a settlement file as CSV: no feed begins so. */
async function isSettlement({ db, one: { id } }: Step): Promise<boolean> {
  for await (const bytes of readPieces(db, id, 'FILE')) return /^(?:<|"?transaction_id\b)/.test(beginningOf(bytes.subarray(0, FIRST_BYTES)))
  return false
}
