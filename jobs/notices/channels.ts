/** A message as a server takes it. `id`: the same for each attempt, so that a repeated delivery can be recognised. */
type OutgoingMessage = {
  readonly id: number
  readonly to: string
  readonly subject: string | null
  readonly text: string
  readonly language: 'ar' | 'en'
  /** Where a mail program stops such messages with one POST (RFC 8058). */
  readonly stop?: string
}

/** What became of an attempt. `isFinal`: the same message would be refused again. `problem`: a code that names nobody. */
export type Delivery = { readonly ok: true } | { readonly ok: false; readonly isFinal: boolean; readonly problem: string }

export type Deliver = (message: OutgoingMessage) => Promise<Delivery>

/** How messages leave: by each way that is set. */
export type Channels = { readonly EMAIL?: Deliver; readonly SMS?: Deliver }
