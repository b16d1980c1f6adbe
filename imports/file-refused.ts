/**
 * Why nothing of a file was imported, in words for the person who delivers it. It is never a fault of ours, so no stack is shown for it.
 */
export type FileRefused = Error & { readonly name: 'FileRefused'; readonly arabic: string | null }

/** Makes a refusal to throw; `message` is shown as it is, and `arabic` where the site is read in Arabic. */
export function fileRefused(message: string, cause?: unknown, arabic: string | null = null): FileRefused {
  return Object.assign(new Error(message, { cause }), { name: 'FileRefused' as const, arabic })
}

/** Looks through wrapped errors: a stream that fails may be reported as the failure of what it was copied into. */
export function refusalIn(error: unknown): FileRefused | undefined {
  if (!(error instanceof Error)) return undefined
  return error.name === 'FileRefused' ? (error as FileRefused) : refusalIn(error.cause)
}

/** A refusal of what a file holds, which staff may read in either language. */
export function contentRefused(english: string, arabic: string): FileRefused {
  return fileRefused(english, undefined, arabic)
}
