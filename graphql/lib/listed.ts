/** One page of a list as a connection. `rows`: one more than the page has, where there are more. */
export function listed<Row>(rows: readonly Row[], size: number, cursorOf: (row: Row) => string) {
  const nodes = rows.slice(0, size)
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node) }))
  return { nodes, edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null } }
}
