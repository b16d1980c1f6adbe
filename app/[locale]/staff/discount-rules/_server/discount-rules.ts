import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { DiscountRuleDraftPageQuery, DiscountRuleEndSimulationQuery, DiscountRulesPageQuery } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'

const DiscountRulesPage = graphql(`
  query DiscountRulesPage {
    me { role }
    discountRuleVersions {
      state
      approvedPayTo
      approvedBy
      approvedAt
      rule { id version title { ar en } legalBasis { ar en } percent kind payFrom payTo offenceFrom offenceTo withinDays }
    }
    discountRuleDrafts { id state changedBy changedAt content { ruleId titleAr titleEn percent payFrom payTo } }
  }
`)

const DiscountRuleDraftPage = graphql(`
  query DiscountRuleDraftPage($id: ID!) {
    me { role }
    violationTypes { id name { ar en } }
    discountRuleDraft(id: $id) {
      id
      state
      changedBy
      changedAt
      content {
        ruleId titleAr titleEn legalBasisAr legalBasisEn percent kind payFrom payTo offenceFrom offenceTo withinDays excludedTypes
        countsObjectionDays instrument issuerAr issuerEn instrumentNumber instrumentDay lawTextAr lawTextEn gazette lawFrom
        announcementAr announcementEn
      }
      simulation { ...ShownSimulation }
      approval { id state reason note requestedBy requestedAt decidedBy decidedAt refusal { ar en } mayWithdraw }
    }
  }
  fragment ShownSimulation on DiscountRuleSimulation {
    id
    state
    progress
    requestedAt
    isFresh
    result {
      asOf
      day
      violations
      licenses
      numbers
      quotes
      before
      after
      byAuthority { code name { ar en } violations before after }
      byType { code name { ar en } violations before after }
      largest { license violations before after }
      milliseconds
    }
  }
`)

const NewDiscountRulePage = graphql(`
  query NewDiscountRulePage { me { role } violationTypes { id name { ar en } } discountRuleDrafts { id } }
`)

const DiscountRuleEndSimulation = graphql(`
  query DiscountRuleEndSimulation($id: ID!) { discountRuleSimulation(id: $id) { ...ShownSimulation } }
`)

export type ListedVersion = DiscountRulesPageQuery['discountRuleVersions'][number]
export type ListedDraft = DiscountRulesPageQuery['discountRuleDrafts'][number]
export type ShownDraft = NonNullable<DiscountRuleDraftPageQuery['discountRuleDraft']>
export type ShownSimulation = NonNullable<DiscountRuleEndSimulationQuery['discountRuleSimulation']>
export type TypeName = DiscountRuleDraftPageQuery['violationTypes'][number]
type Role = NonNullable<DiscountRulesPageQuery['me']>['role']

type Listed = {
  readonly kind: 'list'
  readonly role: Role
  readonly versions: readonly ListedVersion[]
  readonly drafts: readonly ListedDraft[]
}

/** Every version, and what is being written, or why it is not shown. */
export async function discountRulesPage(): Promise<Listed | Refused> {
  const result = await ask(DiscountRulesPage, {})
  if (!result.ok || !result.data.me) return refusedBy(result)
  const { me, discountRuleVersions: versions, discountRuleDrafts: drafts } = result.data
  return { kind: 'list', role: me.role, versions, drafts }
}

export type ShownDraftPage = {
  readonly kind: 'draft'
  readonly role: Role
  readonly types: readonly TypeName[]
  readonly draft: ShownDraft | null
}

/** A draft, or the form of a new one for `new`; null in `draft` for that, undefined where there is none. */
export async function draftPage(id: string): Promise<ShownDraftPage | Refused | { readonly kind: 'unknown' }> {
  if (id === 'new') {
    const result = await ask(NewDiscountRulePage, {})
    if (!result.ok || !result.data.me) return refusedBy(result)
    return { kind: 'draft', role: result.data.me.role, types: result.data.violationTypes, draft: null }
  }
  const result = await ask(DiscountRuleDraftPage, { id })
  if (!result.ok || !result.data.me) return refusedBy(result)
  const { me, violationTypes: types, discountRuleDraft: draft } = result.data
  return draft ? { kind: 'draft', role: me.role, types, draft } : { kind: 'unknown' }
}

/** A simulation by its identifier; null where there is none to see. */
export async function simulationShown(id: string): Promise<ShownSimulation | null> {
  if (!/^\d{1,15}$/.test(id)) return null
  const result = await ask(DiscountRuleEndSimulation, { id })
  return result.ok ? (result.data.discountRuleSimulation ?? null) : null
}
