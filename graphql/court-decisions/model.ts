import type { CourtDecisionRow } from '@/db/queries/court-decisions'
import type { Page } from '@/graphql/lib/connection'

export type CourtDecisionPage = Page<CourtDecisionRow>
