import type { SettlementFileConnectionResolvers, SettlementFileResolvers } from '../generated/resolvers'
import { pageSize } from '../page'
import { rowCursor } from '../row-cursor'

const MOST_LACKING = 100

export const SettlementFile: SettlementFileResolvers = {
  id: ({ id }) => String(id),
  lineCount: ({ lines }) => lines,
  compared: ({ lines, results }) => Object.values(results).reduce((sum, count) => sum + count, 0) >= lines,
  sums: async ({ id }, _args, { queries }) => {
    const { results, lacking } = await queries.reconciliation.results(id)
    return { agrees: results.AGREES, repeated: results.REPEATED, differs: results.DIFFERS, onlyHere: results.ONLY_HERE, lacking }
  },
  differences: ({ id }, { first, after }, { queries }) => queries.reconciliation.differences(id, after ?? 0, pageSize(first)),
  lacking: ({ id }, _args, { queries }) => queries.reconciliation.lacking(id, MOST_LACKING),
}

export const SettlementFileConnection: SettlementFileConnectionResolvers = {
  nodes: ({ files }) => [...files],
  edges: ({ files }) => files.map((node) => ({ node, cursor: fileCursor.write(node) })),
  pageInfo: ({ files, hasNextPage }) => {
    const last = files.at(-1)
    return { hasNextPage, endCursor: last ? fileCursor.write(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

export const fileCursor = rowCursor('file')
