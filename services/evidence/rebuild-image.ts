import sharp from 'sharp'
import { EVIDENCE_MOST, type EvidenceRefusal } from '@/domain/evidence/evidence-file'

export type Rebuilt = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: EvidenceRefusal }

const MAX_SECONDS = 20
/** A page at 300 dots an inch is 3508 high. */
const MAX_SIDE = 4_000

/**
 * An image from its pixels anew: what else the file had is gone (place, camera, comments, anything behind its end). It stands as it is
 * looked at, and is as large as a page needs. Its size is read before its pixels, so that a small file with very many is refused.
 */
export async function rebuildImage(bytes: Uint8Array, kind: 'JPEG' | 'PNG'): Promise<Rebuilt> {
  const input = { limitInputPixels: EVIDENCE_MOST.pixels, failOn: 'error', animated: false } as const
  try {
    const { width = 0, height = 0, format } = await sharp(bytes, { ...input, limitInputPixels: false }).metadata()
    if (format !== kind.toLowerCase()) return { ok: false, reason: 'EVIDENCE_UNREADABLE' }
    if (width * height > EVIDENCE_MOST.pixels) return { ok: false, reason: 'EVIDENCE_TOO_MANY_PIXELS' }
    const image = sharp(bytes, input)
      .autoOrient()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: MAX_SECONDS })
    const written = kind === 'JPEG' ? image.jpeg({ quality: 85 }) : image.png({ compressionLevel: 9 })
    return { ok: true, bytes: await written.toBuffer() }
  } catch {
    return { ok: false, reason: 'EVIDENCE_UNREADABLE' }
  }
}
