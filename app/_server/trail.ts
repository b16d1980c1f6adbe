/** How somebody came to a page of a list: the cursor that each page before began after. Written as one parameter, `after`. */
export type Trail = readonly string[]

const SEPARATOR = '.'
/** More pages than anybody turns by hand; an address has room for so many. */
const MAX_PAGES = 60

/** The trail of an address; empty for the first page. */
export function trailOf(after: string | undefined): Trail {
  return after ? after.split(SEPARATOR).slice(0, MAX_PAGES) : []
}

/** The parameter for the page that begins after `cursor`, coming from this one. */
export function nextOf(trail: Trail, cursor: string): string {
  return [...trail, cursor].join(SEPARATOR)
}

/** The parameter for the page before; undefined for the first one. */
export function previousOf(trail: Trail): string | undefined {
  return trail.length > 1 ? trail.slice(0, -1).join(SEPARATOR) : undefined
}
