/** Seconds to wait as whole minutes: never less than what is asked for. */
export function minutesOf(seconds: number): number {
  return Math.ceil(seconds / 60)
}
