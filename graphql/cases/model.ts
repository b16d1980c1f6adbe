import type { CaseRow } from '@/db/queries/cases'
import type { Fils } from '@/domain/values/money'
import type { Page } from '@/graphql/lib/connection'
import type { ViolationModel } from '@/graphql/references/model'

export type CasePage = Page<CaseRow>

/** A violation that money of a case can be allocated to, with what it costs alone and with all others. */
export type CaseCandidateModel = {
  readonly violation: ViolationModel
  readonly ofNumber: boolean
  readonly due: Fils
  readonly dueTogether: Fils
}

export type CaseCandidatesModel = {
  readonly nodes: CaseCandidateModel[]
  readonly totalCount: number
  readonly twoPeople: boolean
}
