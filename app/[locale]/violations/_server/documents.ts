import { graphql } from '@/graphql/generated/client'

/** Violations on one page of the list. */
export const PAGE_SIZE = 20

export const LicenseInquiry = graphql(`
  query LicenseInquiry(
    $lookup: LicenseLookup!
    $status: ViolationStatus!
    $payable: Boolean
    $sort: ViolationSort!
    $first: Int!
    $after: String
  ) {
    license(lookup: $lookup) {
      __typename
      ... on License {
        number
        licensingCenter { name { ar en } }
        licenseClass { name { ar en } }
        sources { authority { name { ar en } } asOf stale }
        dues {
          asOf
          count
          payableCount
          fine
          discount
          total
          priceCalendar { from until due }
          paymentReference { number }
        }
        violations(status: $status, payable: $payable, sort: $sort, first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            id
            number
            description { ar en }
            type { meaning { ar en } }
            fine
            due
            discount { amount lastDay rule { id percent kind withinDays title { ar en } legalBasis { ar en } } }
            noDiscount { reason endedOn }
            priceCalendar { until due }
            paidAt
            occurredOn
            authority { name { ar en } }
            vehiclePlate
            payability
            payabilityReason { ar en }
            paymentReference { number }
            paidWith { receiptNumber paymentNumber }
            cancelledAt
            corrections { kind at violationNumber fineAfter amount caseReference }
          }
        }
      }
      ... on MoreDetailsNeeded { missing }
      ... on SourceUnavailable { lastKnownAsOf until }
    }
  }
`)

export const FormLists = graphql(`
  query FormLists {
    licensingCenters { id name { ar en } }
    licenseClasses { id name { ar en } }
  }
`)
