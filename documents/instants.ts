/** An instant to the second: `20261124T134056Z`. */
export function compactInstant(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** The instant that `compactInstant` writes so, or null. */
export function fromCompactInstant(text: string): Date | null {
  const [, date, time] = /^(\d{8})T(\d{6})Z$/.exec(text) ?? []
  if (!date || !time) return null
  const iso = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`
  const instant = new Date(iso)
  return !Number.isNaN(instant.getTime()) && compactInstant(instant) === text ? instant : null
}
