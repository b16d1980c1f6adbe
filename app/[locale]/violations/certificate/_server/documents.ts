import { graphql } from '@/graphql/generated/client'

export const IssueCertificate = graphql(`
  mutation IssueCertificate($input: ClearanceCertificateIssueInput!) {
    clearanceCertificateIssue(input: $input) { certificate { number } userErrors { code message { ar en } } }
  }
`)

export const ShareCertificate = graphql(`
  mutation ShareCertificate($input: ClearanceCertificateShareInput!) {
    clearanceCertificateShare(input: $input) { shareCode expiresAt userErrors { code } }
  }
`)

export const LicenseCertificate = graphql(`
  query LicenseCertificate($lookup: LicenseLookup!) {
    license(lookup: $lookup) {
      __typename
      ... on License {
        sources { authority { name { ar en } } asOf }
        clearanceCertificate { number asOf issuedAt licenseNumber signedText }
      }
    }
  }
`)
