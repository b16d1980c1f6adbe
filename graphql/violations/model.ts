import type { ParkedViolationRow } from '@/db/queries/parked-violations'
import type { Page } from '@/graphql/lib/connection'

export type ParkedViolationPage = Page<ParkedViolationRow>
