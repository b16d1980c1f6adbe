import { ask } from '@/app/_server/ask'
import { latinDigits } from '@/domain/values/digits'
import { graphql } from '@/graphql/generated/client'
import { scopesIn } from '../../../agency/_server/typed-deed'
import type { FormField } from '../../_server/answer-act'
import { type ActOutcome, told } from '../../_server/told'

const AgencyCreate = graphql(`
  mutation AgencyCreate($input: AgencyCreateInput!) { agencyCreate(input: $input) { approval { id } userErrors { code field message { ar en } } } }
`)

const AgencyBudgetChange = graphql(`
  mutation AgencyBudgetChange($input: AgencyBudgetChangeInput!) { agencyBudgetChange(input: $input) { userErrors { code field message { ar en } } } }
`)

/** Changes what the programs of an agency may ask together. */
export async function changeBudget(field: FormField): Promise<ActOutcome> {
  const points = latinDigits(field('budget')).replace(/[,٬]/g, '')
  const budget = /^\d{1,9}$/.test(points) ? Number(points) : 0
  const input = { agency: field('agency'), budget, idempotencyKey: field('key') }
  return told(await ask(AgencyBudgetChange, { input }), (data) => data.agencyBudgetChange)
}

/** What of a refused form is typed again by nobody. */
export const KEPT = ['code', 'nameAr', 'nameEn', 'authority', 'reason', 'budget'] as const

/** Takes an agency on. */
export async function createAgency(form: FormData, field: FormField): Promise<ActOutcome> {
  const [code, nameAr, nameEn, authority, idempotencyKey] = ['code', 'nameAr', 'nameEn', 'authority', 'key'].map(field) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const scopes = scopesIn(form.getAll('scopes').join(' '))
  const input = {
    code: code.trim().toUpperCase(),
    nameAr,
    nameEn,
    authority: authority || null,
    scopes,
    reason: field('reason') || null,
    idempotencyKey,
  }
  return told(await ask(AgencyCreate, { input }), (data) => data.agencyCreate)
}
