// What a signed text states and whether its signature holds, with what every browser has: docs/receipts.md. The server reads it more strictly; the signature is over every
// character, so a text that holds is one that the server wrote.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export const findSignedText = (whole) => /TSD1:[0-9A-Z$*+./:-]*[0-9A-Z]/.exec(whole)?.[0] ?? null

const plain = (text) => {
  const bytes = text.replace(/\$([0-9A-F]{2})/g, '%$1')
  try {
    return decodeURIComponent(bytes)
  } catch {
    return text
  }
}

const fromBase32 = (text) => {
  const bits = [...text].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from({ length: Math.floor(bits.length / 8) }, (_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2))
}

/** The text's parts (a signature of 64 bytes leaves three bits over, which are 0), or null where it is none of ours. */
export const partsOf = (text) => {
  const [, content, kind, keyId, fields, signature] = /^(TSD1:([RCD]):([A-Z2-7]{8}):(.+)):([A-Z2-7]{102}[AIQY])$/.exec(text) ?? []
  return content
    ? {
        content,
        kind,
        keyId,
        values: fields.split(':').map((value) => value.split('+').map((line) => line.split('*').map(plain))),
        signature,
      }
    : null
}

/** SIGNED, ALTERED, UNKNOWN_KEY, or UNSUPPORTED where the browser knows no Ed25519. `keys` is the published set. */
export const checkSignature = async (text, { keys }) => {
  const parts = partsOf(text)
  if (!parts) return 'ALTERED'
  const key = keys.find(({ kid }) => kid === parts.keyId)
  if (!key) return 'UNKNOWN_KEY'
  const { kty, crv, x } = key
  const imported = await crypto.subtle?.importKey('jwk', { kty, crv, x }, 'Ed25519', false, ['verify']).catch(() => null)
  if (!imported) return 'UNSUPPORTED'
  const holds = await crypto.subtle.verify('Ed25519', imported, fromBase32(parts.signature), new TextEncoder().encode(parts.content))
  return holds ? 'SIGNED' : 'ALTERED'
}
