import type { SettlementFileRow } from '@/db/queries/reconciliation'
import type { SettlementFileConnectionResolvers, SettlementFileResolvers } from '../generated/resolvers'
import { refusal } from '../refusal'

export const SettlementFile: SettlementFileResolvers = {
  lineCount: ({ lines }) => lines,
}

export const SettlementFileConnection: SettlementFileConnectionResolvers = {
  nodes: ({ files }) => [...files],
  edges: ({ files }) => files.map((node) => ({ node, cursor: fileCursor(node) })),
  pageInfo: ({ files, hasNextPage }) => {
    const last = files.at(-1)
    return { hasNextPage, endCursor: last ? fileCursor(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

function fileCursor({ id }: Pick<SettlementFileRow, 'id'>): string {
  return Buffer.from(`file.${id}`).toString('base64url')
}

/** The id that a cursor names. Throws a refusal for one that is not ours. */
export function filePosition(cursor: string): number {
  const [, id] = /^file\.(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (id === undefined) throw refusal('CURSOR_INVALID')
  return Number(id)
}
