import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { ReferenceEntriesQuery, ReferenceKind } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'

export const KINDS = ['TYPE', 'CENTER', 'CLASS', 'AUTHORITY'] as const satisfies readonly ReferenceKind[]

const ReferenceEntries = graphql(`
  query ReferenceEntries($kind: ReferenceKind!) {
    me { role }
    referenceEntries(kind: $kind) {
      code
      decidedByCourt
      collectedHere
      versions {
        validFrom
        validUntil
        neverHeld
        isCurrent
        name { ar en }
        fine
        fineMax
        legalBasis { ar en }
        meaning { ar en }
        points
        isInForce
        writtenBy
      }
    }
  }
`)

export type Entry = ReferenceEntriesQuery['referenceEntries'][number]
export type Version = Entry['versions'][number]
type Role = NonNullable<ReferenceEntriesQuery['me']>['role']

/** A list of reference data, or why it is not shown. */
export async function referenceEntries(kind: ReferenceKind): Promise<{ kind: 'list'; role: Role; entries: readonly Entry[] } | Refused> {
  const result = await ask(ReferenceEntries, { kind })
  if (!result.ok || !result.data.me) return refusedBy(result)
  return { kind: 'list', role: result.data.me.role, entries: result.data.referenceEntries }
}
