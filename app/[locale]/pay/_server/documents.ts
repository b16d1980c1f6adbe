import { graphql } from '@/graphql/generated/client'
import type { PaymentPageQuery } from '@/graphql/generated/client/graphql'

/** Violations that are shown beside a number; the rest is in the inquiry's result. */
export const LISTED = 20

export const PaymentPage = graphql(`
  query PaymentPage($number: PaymentNumber!, $proof: LicenseLookup, $first: Int!) {
    paymentReference(number: $number, proof: $proof) {
      number
      kind
      status
      payable
      count
      total
      underReview
      priceCalendar { from until due }
      paidAt
      timeline { kind at amount }
      cases { reference reason reasonText { ar en } state amount allocated refunded dueAt }
      newer { number count total }
      violations(first: $first) {
        totalCount
        nodes {
          id
          description { ar en }
          fine
          due
          occurredOn
          vehiclePlate
          payability
          payabilityReason { ar en }
        }
      }
    }
  }
`)

export const NumberState = graphql(`
  query NumberState($number: PaymentNumber!) {
    paymentReference(number: $number) {
      status
      payable
      underReview
      timeline { kind amount }
    }
  }
`)

export const PaymentReceipts = graphql(`
  query PaymentReceipts($number: PaymentNumber!, $proof: LicenseLookup!) {
    paymentReference(number: $number, proof: $proof) {
      receipts {
        number
        amount
        issuedAt
        paidAt
        voidedAt
        paymentNumber
        transactionId
        bankTransactionId
        signedText
        signedLines
        corrections { kind at violationNumber fineAfter amount caseReference }
        lines {
          violationNumber
          authority { name { ar en } }
          type { name { ar en } }
          occurredOn
          vehiclePlate
          fine
          discount
          amount
          legalBasis { ar en }
        }
      }
    }
  }
`)

/** A number that we issued, as its page asks for it. */
export type Reference = NonNullable<PaymentPageQuery['paymentReference']>
