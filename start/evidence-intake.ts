import type { Settings } from '@/env'
import { clamdScanner } from '@/services/evidence/clamd'
import { pdfRebuilder } from '@/services/evidence/pdf-rebuilder'
import type { EvidenceIntake } from '@/services/evidence/take-evidence'
import type { LocalSecrets } from './local-secrets'

/** What takes in files that people send, as it was set; a demo has a key of its own. */
export function evidenceIntake({ evidenceKey, clamdUrl }: Settings, local: LocalSecrets | undefined): EvidenceIntake {
  const key = evidenceKey ?? local?.evidenceKey
  return {
    key: key === undefined ? null : Buffer.from(key, 'base64'),
    rebuildPdf: pdfRebuilder({ entry: './dist/services/evidence/rebuild-pdf-child.js' }),
    scan: clamdUrl === undefined ? null : clamdScanner(clamdUrl),
  }
}

/** What an operator must know who has set no key of files. */
export function evidenceWarnings({ evidenceKey, isProduction }: Settings): readonly string[] {
  return isProduction && evidenceKey === undefined
    ? ['No files are taken with objections: EVIDENCE_KEY is not set (openssl rand -base64 32).']
    : []
}
