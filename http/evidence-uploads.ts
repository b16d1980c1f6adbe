import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import type { Db } from '@/db/client/client'
import { isUnavailable } from '@/db/client/unavailable'
import { EVIDENCE_MOST } from '@/domain/evidence/evidence-file'
import { type EvidenceIntake, type TakenEvidence, takeEvidence } from '@/services/evidence/take-evidence'
import type { Handler } from './routes'

export type EvidenceUploads = { readonly db: Db; readonly intake: EvidenceIntake; readonly sealKey: string; readonly now: () => Date }

/** More than that is not even read in order to say that it is too much. */
const MOST_SENT = 3 * EVIDENCE_MOST.bytes
/** The pages that a form may lead back to. */
const BACK = /^\/(ar|en)\/objections(\/[A-Za-z0-9-]{1,40}){0,2}$/

type Received = { readonly back: string; readonly outcome: TakenEvidence | null }

/**
 * Takes one file of a form (POST) of whoever has confirmed a contact, and leads back to the form's page with the file's number
 * (`?file=`) or why it was not taken (`?refused=`). The fields `confirmation` and `back` stand before the file.
 */
export function evidenceUploads(options: EvidenceUploads): Handler {
  return async (req, res) => {
    if (req.method !== 'POST') return refuse(res, 405)
    if (Number(req.headers['content-length'] ?? 0) > MOST_SENT) return refuse(res, 413)
    const received = await receive(req, options).catch((error) => {
      if (isUnavailable(error)) return { back: null, outcome: null }
      throw error
    })
    if (received === null) return refuse(res, 400)
    if (received.back === null) return refuse(res, 503)
    const { back, outcome } = received
    const query = outcome?.ok ? `file=${outcome.reference}` : `refused=${outcome?.reason ?? 'EVIDENCE_EMPTY'}`
    res.writeHead(303, { location: `${back}?${query}`, 'cache-control': 'no-store' }).end()
  }
}

/** What came of the form; null for what is none, or broke off. */
async function receive(req: IncomingMessage, { db, intake, sealKey, now }: EvidenceUploads): Promise<Received | null> {
  const form = formOf(req)
  if (!form) return null
  const fields = new Map<string, string>()
  let sent: Readable | null = null
  let taking: Promise<TakenEvidence> | null = null
  form.on('field', (name, value) => void fields.set(name, value))
  // The parser says more than once that a form broke off; `pipeline` hears it once.
  form.on('error', () => undefined)
  form.on('file', (_field, stream) => {
    stream.on('error', (error: Error) => void stream.destroy(error))
    if (!BACK.test(fields.get('back') ?? '')) return void stream.resume()
    sent = stream
    const confirmation = fields.get('confirmation') ?? ''
    const chunks = stream.iterator({ destroyOnReturn: false })
    taking = takeEvidence(db, { stream: chunks, confirmation, now: now(), sealKey }, intake).finally(() => stream.resume())
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
  const back = fields.get('back') ?? ''
  return isWhole && BACK.test(back) ? { back, outcome: await taking } : null
}

/** Null for a body that is no form with files. */
function formOf(req: IncomingMessage): InstanceType<typeof Busboy> | null {
  try {
    const headers = { ...req.headers, 'content-type': req.headers['content-type'] ?? '' }
    return new Busboy({ headers, limits: { files: 1, fileSize: EVIDENCE_MOST.bytes + 1, fields: 5, fieldSize: 300 } })
  } catch {
    return null
  }
}

function refuse(res: ServerResponse, status: number): void {
  res.writeHead(status, { 'content-type': 'text/plain', connection: 'close' }).end()
}
