import type { CompleteLookup } from '@/domain/licenses/license-lookup'
import type { NoteGuessing } from '@/services/partners/note-guessing'
import type { AskedNumbers } from '@/services/platform/limits/asked-numbers'
import type { Limiter } from '@/services/platform/limits/limiter'
import type { SharedNetworks } from '@/services/platform/limits/shared-networks'

/** Where an operation comes from, and what counts it. */
export type Limited = {
  readonly limiter: Limiter | null
  /** The canonical address that it comes from. */
  readonly address: string | null
  /** What its browser has proved here before; null: nothing. */
  readonly browser: string | null
  readonly shared: SharedNetworks
  /** Has the browser known as one that has proved this licence. */
  remember(licence: string): void
  /** Has the holder told that somebody tried. */
  noteWrongProof(lookup: CompleteLookup): void
  /** Which numbers agencies have asked for lately. */
  readonly asked: AskedNumbers
  /** Has an agency and staff told that its keys ask for too many unknown numbers. */
  noteGuessing: NoteGuessing
  /** Has the operators told that everybody together guesses more than is allowed without a name. */
  warnOfGuesses(): void
}
