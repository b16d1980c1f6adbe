import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { DiscountRuleBegunQuery } from '@/graphql/generated/client/graphql'

const DiscountRuleBegun = graphql(`
  query DiscountRuleBegun($rule: ID!, $version: Int!, $after: String) {
    discountRuleVersion(rule: $rule, version: $version) {
      forecast { asOf violations licenses before after }
      outcome { comparedAt result { violations licenses before after } causes { kind violations amount } }
      earlierPayments(first: 50, after: $after) {
        totalCount
        overpaid
        pageInfo { hasNextPage endCursor }
        nodes { receiptNumber transactionId paidAt violationNumber authority { name { ar en } } paid overpaid }
      }
    }
  }
`)

export type VersionBegun = NonNullable<DiscountRuleBegunQuery['discountRuleVersion']>

/** What a version was forecast to do and did, and what was paid before it began; null where that cannot be read. */
export async function versionBegun(rule: string, version: number, after: string | null): Promise<VersionBegun | null> {
  const result = await ask(DiscountRuleBegun, { rule, version, after })
  return result.ok ? (result.data.discountRuleVersion ?? null) : null
}
