import { createHash } from 'node:crypto'

/** What the first seal of the access log is chained to. */
export const BEGINNING = 'tasdeed access log'

type Seal = { readonly minute: Date; readonly rows: number; readonly root: string; readonly previous: string }

/** The Merkle root of the rows' digests, in their order: pairs are hashed together until one is left; a last one without a pair goes up as it is. */
export function merkleRoot(leaves: readonly Buffer[]): string {
  let level = leaves
  while (level.length > 1) {
    const above: Buffer[] = []
    for (let index = 0; index < level.length; index += 2) above.push(parentOf(level[index], level[index + 1]))
    level = above
  }
  return (level[0] ?? Buffer.alloc(0)).toString('base64url')
}

/** Inner nodes begin with a byte that leaves do not, so that none passes for the other. */
function parentOf(left: Buffer | undefined, right: Buffer | undefined): Buffer {
  if (!left || !right) return left ?? Buffer.alloc(0)
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest()
}

/** The hash that the next minute is chained to. */
export function hashOf({ minute, rows, root, previous }: Seal): string {
  return digestOf([minute.toISOString(), rows, root, previous])
}

/** The hash of a seal's content. */
export function digestOf(content: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
