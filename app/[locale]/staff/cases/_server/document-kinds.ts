import type { IdentityDocumentKind } from '@/graphql/generated/client/graphql'

/** Documents by which a payee is identified at the counter. */
export const DOCUMENT_KINDS = ['NATIONAL_ID', 'PASSPORT', 'RESIDENCE_PERMIT'] as const satisfies readonly IdentityDocumentKind[]
