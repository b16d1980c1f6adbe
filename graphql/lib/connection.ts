import { refusal } from './refusal'

export type PageArguments = { readonly first?: number | null; readonly after?: string | null }

const MAX_PAGE_SIZE = 100

/** Elements on one page, 20 unless told. Throws a refusal for a size out of range: a list is never cut silently. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20
  if (size < 1 || size > MAX_PAGE_SIZE) throw refusal('PAGE_SIZE_INVALID')
  return size
}

/** Cursors of one list. `read` throws a refusal for a text that is no cursor of this list. */
export type Cursor<Row, Place> = { readonly write: (row: Row) => string; readonly read: (cursor: string) => Place }

type Part = string | number

/** `write`: the place of a row in the order of the list. `read`: the same place from its parts as texts, null where they are none. */
type CursorRules<Row, Place> = { readonly write: (row: Row) => readonly Part[]; readonly read: (...parts: string[]) => Place | null }

/** The cursors of the list of this name; those of other lists are refused. */
export function listCursor<Row, Place>(list: string, { write, read }: CursorRules<Row, Place>): Cursor<Row, Place> {
  return {
    write: (row) => Buffer.from(JSON.stringify([list, ...write(row)])).toString('base64url'),
    read: (cursor) => {
      const [name, ...parts] = partsOf(cursor)
      const place = name === list ? read(...parts) : null
      if (place === null) throw refusal('CURSOR_INVALID')
      return place
    },
  }
}

function partsOf(cursor: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) ? parts.map(String) : []
  } catch {
    return []
  }
}

/** Some rows of a list, in its order. */
export type Page<Row> = {
  readonly rows: readonly Row[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly cursorOf: (row: Row) => string
  /** Rows over all pages; left out where a list is not counted. */
  readonly totalCount?: () => Promise<number>
}

/** `read`: at most `limit` rows after a place, from the beginning for null. */
type Source<Row, Place> = {
  readonly cursor: Cursor<Row, Place>
  readonly read: (place: Place | null, limit: number) => Promise<readonly Row[]>
  readonly totalCount?: () => Promise<number>
}

/** The page of a list that was asked for. Throws a refusal for a size out of range or a cursor that is not of this list. */
export async function connection<Row, Place>({ first, after }: PageArguments, source: Source<Row, Place>): Promise<Page<Row>> {
  const { cursor, read, totalCount } = source
  const size = pageSize(first)
  const place = after ? cursor.read(after) : null
  // One more row than the page has tells whether another page follows.
  const rows = await read(place, size + 1)
  const page = { hasNextPage: rows.length > size, hasPreviousPage: place !== null, cursorOf: cursor.write }
  return { rows: rows.slice(0, size), ...page, ...(totalCount && { totalCount }) }
}

/** Resolvers of every connection without a count. */
export const uncountedConnection = {
  nodes: <Row>({ rows }: Page<Row>): Row[] => [...rows],
  edges: <Row>({ rows, cursorOf }: Page<Row>) => rows.map((node) => ({ node, cursor: cursorOf(node) })),
  pageInfo: <Row>({ rows, cursorOf, hasNextPage, hasPreviousPage }: Page<Row>) => {
    const [first, last] = [rows[0], rows.at(-1)]
    const startCursor = first === undefined ? null : cursorOf(first)
    return { hasNextPage, hasPreviousPage, startCursor, endCursor: last === undefined ? null : cursorOf(last) }
  },
}

/** Resolvers of every connection with a count. */
export const countedConnection = {
  ...uncountedConnection,
  totalCount: async <Row>({ totalCount }: Page<Row>): Promise<number> => {
    if (!totalCount) throw new Error('A connection whose type has a count was made without one')
    return totalCount()
  },
}
