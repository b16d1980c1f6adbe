/** A segment of an address as somebody wrote it: Next hands it over as the browser sent it. */
export function typedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
