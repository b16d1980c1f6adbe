/** By how many percent, to one decimal, `now` is above (or, negative, below) `before`; null where nothing was before. */
export function changeOf(now: number, before: number): number | null {
  if (before === 0) return null
  return tenths(((now - before) / before) * 100)
}

/** What part of the whole this is, in percent to one decimal; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : tenths((part / whole) * 100)
}

// -0 would read as a fall.
const tenths = (percent: number) => Math.round(percent * 10) / 10 + 0
