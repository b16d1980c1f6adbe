/** Files that somebody sends with an objection: what they are, by their content. */
export const evidenceKinds = ['JPEG', 'PNG', 'PDF'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** How many files there are at most, and how large each may be as it is sent. */
export const EVIDENCE_MOST = { files: 5, bytes: 10 * 1024 * 1024, pixels: 50_000_000, pages: 100 } as const

/** For how long files that belong to nothing yet, and those of an objection, are kept. */
export const UNATTACHED_HOURS = 24
export const ATTACHED_DAYS = 730

/** Why a file was not taken; every one has a text in both languages. */
export type EvidenceRefusal =
  | 'EVIDENCE_EMPTY'
  | 'EVIDENCE_TOO_LARGE'
  | 'EVIDENCE_TOO_MANY'
  | 'EVIDENCE_KIND'
  | 'EVIDENCE_UNREADABLE'
  | 'EVIDENCE_TOO_MANY_PIXELS'
  | 'EVIDENCE_LOCKED'
  | 'EVIDENCE_INFECTED'
  | 'EVIDENCE_UNAVAILABLE'
  | 'CONTACT_UNCONFIRMED'

const BEGINNINGS: Readonly<Record<EvidenceKind, readonly number[]>> = {
  JPEG: [0xff, 0xd8, 0xff],
  PNG: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  PDF: [0x25, 0x50, 0x44, 0x46, 0x2d],
}

/** What a file is by its first bytes, whatever it is called; null for what is not taken. */
export function evidenceKind(bytes: Uint8Array): EvidenceKind | null {
  return evidenceKinds.find((kind) => BEGINNINGS[kind].every((byte, at) => bytes[at] === byte)) ?? null
}
