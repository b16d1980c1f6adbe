const SOI = 0xd8
const SOS = 0xda
const COMMENT = 0xfe
/** JFIF and Adobe say how colours are meant; every other application segment is metadata, the place among it. */
const NEEDED = [0xe0, 0xee]

/** A JPEG stream without metadata segments; unchanged where it is none. */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return bytes
  const parts: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  for (let segment = segmentAt(bytes, at); segment; segment = segmentAt(bytes, at)) {
    const end = at + segment.length
    if (!isMetadata(segment.marker)) parts.push(bytes.subarray(at, end))
    at = end
  }
  parts.push(bytes.subarray(at))
  return Buffer.concat(parts)
}

/** The segment that begins there; null from the pixels on, and where there is none. */
function segmentAt(bytes: Uint8Array, at: number): { readonly marker: number; readonly length: number } | null {
  const [start, marker = 0, high = 0, low = 0] = bytes.subarray(at, at + 4)
  const length = (high << 8) | low
  return start === 0xff && marker !== SOS && length >= 2 ? { marker, length: length + 2 } : null
}

function isMetadata(marker: number): boolean {
  return marker === COMMENT || (marker >= 0xe0 && marker <= 0xef && !NEEDED.includes(marker))
}
