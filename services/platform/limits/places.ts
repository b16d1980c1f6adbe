export type Places = {
  /** Takes a place, to be given back with what this returns; null when all are taken. */
  take(): (() => void) | null
  used(): number
  /** For how long the first of those that are taken has been. */
  oldestMs(): number
}

/** At most `max` at the same time. */
export function placesFor(max: number): Places {
  const taken = new Map<symbol, number>()
  return {
    take: () => {
      if (taken.size >= max) return null
      const place = Symbol()
      taken.set(place, performance.now())
      return () => void taken.delete(place)
    },
    used: () => taken.size,
    oldestMs: () => {
      const [since] = taken.values()
      return since === undefined ? 0 : performance.now() - since
    },
  }
}

export type PlacesByKey = { take(key: string): (() => void) | null; used(): number }

/** At most `maxEach` for one key at the same time, and `max` for all. */
export function placesByKey({ maxEach, max }: { readonly maxEach: number; readonly max: number }): PlacesByKey {
  const counts = new Map<string, number>()
  const all = placesFor(max)
  const add = (key: string, change: 1 | -1) => {
    const count = (counts.get(key) ?? 0) + change
    if (count > 0) counts.set(key, count)
    else counts.delete(key)
  }
  return {
    take: (key) => {
      if ((counts.get(key) ?? 0) >= maxEach) return null
      const giveBack = all.take()
      if (!giveBack) return null
      add(key, 1)
      let isHeld = true
      return () => {
        if (isHeld) add(key, -1)
        isHeld = false
        giveBack()
      }
    },
    used: all.used,
  }
}
