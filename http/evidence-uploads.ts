import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import type { Db } from '@/db/client/client'
import { isUnavailable } from '@/db/client/unavailable'
import { EVIDENCE_MOST } from '@/domain/evidence/evidence-file'
import { removeEvidence } from '@/services/evidence/remove-evidence'
import { type EvidenceIntake, type TakenEvidence, takeEvidence } from '@/services/evidence/take-evidence'
import type { Handler } from './routes'

export type EvidenceUploads = { readonly db: Db; readonly intake: EvidenceIntake; readonly sealKey: string; readonly now: () => Date }

/** More than that is not even read in order to say that it is too much. */
const MOST_SENT = (EVIDENCE_MOST.files + 1) * EVIDENCE_MOST.bytes
/** The pages that a form may lead back to. */
const BACK = /^\/(ar|en)\/objections(\/[A-Za-z0-9-]{1,40}){0,2}(\?[A-Za-z0-9_=&-]{1,300})?$/

type Received = { readonly back: string; readonly outcomes: readonly TakenEvidence[] }

/**
 * Takes the files of a form (POST) of whoever has confirmed a contact, or deletes one of them (`remove`), and leads back to the form's page with
 * each file's number (`file=`) or why it was not taken (`refused=`, `nth=`). The fields `confirmation` and `back` stand before the files.
 */
export function evidenceUploads(options: EvidenceUploads): Handler {
  return async (req, res) => {
    if (req.method !== 'POST') return refuse(res, 405)
    if (Number(req.headers['content-length'] ?? 0) > MOST_SENT) return refuse(res, 413)
    const received = await receive(req, options).catch((error) => {
      if (isUnavailable(error)) return { back: null, outcomes: [] }
      throw error
    })
    if (received === null) return refuse(res, 400)
    if (received.back === null) return refuse(res, 503)
    const { back, outcomes } = received
    const query = queryOf(outcomes).toString()
    const location = query && `${back.includes('?') ? '&' : '?'}${query}`
    res.writeHead(303, { location: `${back}${location}`, 'cache-control': 'no-store' }).end()
  }
}

/** `nth` says which of several files was refused. */
function queryOf(outcomes: readonly TakenEvidence[]): URLSearchParams {
  const query = new URLSearchParams()
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.ok) query.append('file', outcome.reference)
    else query.append('refused', outcome.reason)
    if (!outcome.ok && outcomes.length > 1) query.append('nth', String(index + 1))
  }
  return query
}

/** What came of the form; null for what is none, or broke off. */
async function receive(req: IncomingMessage, { db, intake, sealKey, now }: EvidenceUploads): Promise<Received | null> {
  const form = formOf(req)
  if (!form) return null
  const fields = new Map<string, string>()
  const field = (name: string) => fields.get(name) ?? ''
  let sent: Readable | null = null
  let taking: Promise<TakenEvidence[]> = Promise.resolve([])
  form.on('field', (name, value) => void fields.set(name, value))
  // The parser says more than once that a form broke off; `pipeline` hears it once.
  form.on('error', () => undefined)
  form.on('file', (_field, stream) => {
    stream.on('error', (error: Error) => void stream.destroy(error))
    if (!BACK.test(field('back'))) return void stream.resume()
    sent = stream
    const confirmation = field('confirmation')
    const chunks = stream.iterator({ destroyOnReturn: false })
    const take = () => takeEvidence(db, { stream: chunks, confirmation, now: now(), sealKey }, intake).finally(() => stream.resume())
    // One after another, so that one file of the form is in memory.
    taking = taking.then(async (before) => [...before, await take()])
    taking.catch(() => undefined)
  })
  const isWhole = await pipeline(req, form).then(
    () => true,
    (error: Error) => {
      // The rest never comes: whoever reads the file must not wait for it.
      sent?.destroy(error)
      return false
    },
  )
  if (!isWhole || !BACK.test(field('back'))) return null
  const outcomes = await taking
  const reference = field('remove')
  if (reference) await removeEvidence(db, { confirmation: field('confirmation'), reference, sealKey })
  const isNone = outcomes.length === 0 && !reference
  return { back: field('back'), outcomes: isNone ? [{ ok: false, reason: 'EVIDENCE_EMPTY' }] : outcomes }
}

/** Null for a body that is no form with files. */
function formOf(req: IncomingMessage): InstanceType<typeof Busboy> | null {
  try {
    const headers = { ...req.headers, 'content-type': req.headers['content-type'] ?? '' }
    const files = EVIDENCE_MOST.files + 1
    return new Busboy({ headers, limits: { files, fileSize: EVIDENCE_MOST.bytes + 1, fields: 5, fieldSize: 400 } })
  } catch {
    return null
  }
}

function refuse(res: ServerResponse, status: number): void {
  res.writeHead(status, { 'content-type': 'text/plain', connection: 'close' }).end()
}
