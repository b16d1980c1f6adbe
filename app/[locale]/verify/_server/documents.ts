import { graphql } from '@/graphql/generated/client'

export const CheckDocument = graphql(`
  query CheckDocument($input: DocumentCheckInput!) {
    documentCheck(input: $input) {
      verdict
      message { ar en }
      number
      issuedAt
      keyId
      voidedAt
      corrections { kind at violationNumber fineAfter amount caseReference }
      receipt {
        licenseEnd
        amount
        paymentNumber
        transactionId
        bankTransactionId
        count
        lines { violationNumber fine discount }
      }
      certificate { licenseNumber asOf }
      decision { isAppeal outcome authority licenseEnd violations { number fine } }
    }
  }
`)

export const OpenShareCode = graphql(`
  mutation OpenShareCode($input: ClearanceCertificateOpenInput!) {
    clearanceCertificateOpen(input: $input) { signedText userErrors { code message { ar en } } }
  }
`)
