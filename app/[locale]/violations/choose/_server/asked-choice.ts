import { plainText } from '@/domain/values/digits'
import { type Fils, parseTypedJod } from '@/domain/values/money'
import { rowId } from '@/domain/values/row-id'
import { single } from '../../_server/single'

/** Why the last attempt to price or issue a choice led back to the page. */
const PROBLEMS = ['nothing', 'changed', 'again', 'unavailable'] as const

export type ChoiceProblem = (typeof PROBLEMS)[number]

/** The amount typed into the planner: as typed, and read. */
type TypedBudget = { readonly typed: string; readonly fils: Fils | null }

/** What the address of the page asks for. `ids`: the ticked violations, each once. */
export type AskedChoice = {
  readonly inquiry: string | undefined
  readonly ids: readonly string[]
  readonly problem: ChoiceProblem | undefined
  readonly budget: TypedBudget | undefined
}

type Query = Record<string, string | string[] | undefined>

/** No budget is written so long; what is kept of it fits on the page. */
const MAX_LENGTH = 60

/** Reads the address; what nobody could have ticked counts as a violation that is no longer there. */
export function askedChoice({ inquiry, v, step, problem, budget }: Query): AskedChoice {
  const given = [v ?? []].flat()
  const ids = choiceIds(given)
  const named = PROBLEMS.find((known) => known === problem)
  return { inquiry: single(inquiry), ids, problem: named ?? problemOf(given, ids, single(step)), budget: typedBudget(budget) }
}

/** The identifiers among what a form sent, each once. */
export function choiceIds(given: readonly unknown[]): string[] {
  return [...new Set(given.filter((id): id is string => typeof id === 'string' && rowId(id) !== null))]
}

function problemOf(given: readonly string[], ids: readonly string[], step: string | undefined): ChoiceProblem | undefined {
  if (given.some((id) => !ids.includes(id))) return 'changed'
  return step === 'price' && ids.length === 0 ? 'nothing' : undefined
}

function typedBudget(given: string | string[] | undefined): TypedBudget | undefined {
  if (typeof given !== 'string') return undefined
  return {
    typed: plainText(given)
      .replace(/\p{Cc}/gu, '')
      .slice(0, MAX_LENGTH),
    fils: parseTypedJod(given),
  }
}
