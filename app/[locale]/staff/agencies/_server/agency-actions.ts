import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { scopesIn } from '@/app/[locale]/agency/_server/agency-form'
import { type ActionOutcome, outcomeOf } from '@/app/[locale]/staff/_server/action-outcome'
import { latinDigits } from '@/domain/values/digits'
import { graphql } from '@/graphql/generated/client'

const AgencyCreate = graphql(`
  mutation AgencyCreate($input: AgencyCreateInput!) { agencyCreate(input: $input) { approval { id } userErrors { code field message { ar en } } } }
`)

const AgencyBudgetChange = graphql(`
  mutation AgencyBudgetChange($input: AgencyBudgetChangeInput!) { agencyBudgetChange(input: $input) { userErrors { code field message { ar en } } } }
`)

/** Changes what the programs of an agency may ask together. */
export async function changeBudget(field: FormField): Promise<ActionOutcome> {
  const points = latinDigits(field('budget')).replace(/[,٬]/g, '')
  const budget = /^\d{1,9}$/.test(points) ? Number(points) : 0
  const input = { agency: field('agency'), budget, idempotencyKey: field('key') }
  return outcomeOf(await ask(AgencyBudgetChange, { input }), (data) => data.agencyBudgetChange)
}

/** What of a refused form is typed again by nobody. */
export const KEPT_FIELDS = ['code', 'nameAr', 'nameEn', 'authority', 'reason', 'budget'] as const

/** Takes an agency on. */
export async function createAgency(form: FormData, field: FormField): Promise<ActionOutcome> {
  const scopes = scopesIn(form.getAll('scopes').join(' '))
  const input = {
    code: field('code').trim().toUpperCase(),
    nameAr: field('nameAr'),
    nameEn: field('nameEn'),
    authority: field('authority') || null,
    scopes,
    reason: field('reason') || null,
    idempotencyKey: field('key'),
  }
  return outcomeOf(await ask(AgencyCreate, { input }), (data) => data.agencyCreate)
}
