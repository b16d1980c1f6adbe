import { graphql } from '@/graphql/generated/client'

/** Violations that the page lists to choose from. */
export const MAX_LISTED = 100

export const ChoosingInquiry = graphql(`
  query ChoosingInquiry(
    $lookup: LicenseLookup!
    $first: Int!
    $ids: [ID!]!
    $hasChoice: Boolean!
    $budget: Fils!
    $hasBudget: Boolean!
  ) {
    license(lookup: $lookup) {
      __typename
      ... on License {
        number
        dues { asOf payableCount total discount paymentReference { number } }
        violations(payable: true, first: $first) {
          nodes {
            id
            number
            description { ar en }
            fine
            due
            discount { lastDay rule { percent kind } }
            occurredOn
            authority { name { ar en } }
            vehiclePlate
          }
        }
        choicePrice(violationIds: $ids) @include(if: $hasChoice) {
          count
          fine
          discount
          total
          lostDiscount
          all { count total }
        }
        paymentPlan(budget: $budget) @include(if: $hasBudget) {
          __typename
          ... on PaymentPlan {
            budget
            count
            total
            saved
            left
            items { due saved violation { id description { ar en } occurredOn } }
          }
          ... on PaymentPlanRefused { code }
        }
      }
      ... on SourceUnavailable { lastKnownAsOf until }
    }
  }
`)

export const IssueChoice = graphql(`
  mutation IssueChoice($input: PaymentReferenceIssueInput!) {
    paymentReferenceIssue(input: $input) {
      paymentReference { number }
      userErrors { code }
    }
  }
`)
