/** Uses that are taken and may still be given back, by what they are uses of. */
export type UnderWay = {
  begin(keys: readonly string[]): void
  end(keys: readonly string[]): void
  /** Resolves when one of them has ended; null where none is under way. */
  next(key: string): Promise<void> | null
}

type Pending = { uses: number; ended: Promise<void>; tell: () => void }

/** Knows for whom it is too early to be refused: a use that is given back makes room. */
export function usesUnderWay(): UnderWay {
  const pending = new Map<string, Pending>()
  return {
    begin: (keys) => {
      for (const key of keys) pending.set(key, { ...(pending.get(key) ?? unheard()), uses: (pending.get(key)?.uses ?? 0) + 1 })
    },
    end: (keys) => {
      for (const key of keys) {
        const { uses = 0, tell } = pending.get(key) ?? {}
        if (uses > 1) pending.set(key, { ...unheard(), uses: uses - 1 })
        else pending.delete(key)
        tell?.()
      }
    },
    next: (key) => pending.get(key)?.ended ?? null,
  }
}

function unheard(): Omit<Pending, 'uses'> {
  let tell = () => {}
  const ended = new Promise<void>((resolve) => {
    tell = resolve
  })
  return { ended, tell }
}
