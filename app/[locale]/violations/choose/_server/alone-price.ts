import type { ChoosableLicense } from './choosing'

type Choosable = ChoosableLicense['violations']['nodes'][number]

/** What a violation costs in a choice that is not everything: a discount for all of them together is not in it. */
export function alonePrice({ fine, due, discount }: Pick<Choosable, 'fine' | 'due' | 'discount'>): number {
  return (discount?.rule.kind === 'ALL_OR_NOTHING' ? fine : due) ?? fine ?? 0
}
