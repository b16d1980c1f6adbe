import type { Answered, Dialect } from './load'

const query = `query Inquiry($number: String!, $expiresOn: Date!) {
  license(lookup: { number: $number, expiresOn: $expiresOn }) {
    __typename
    ... on License {
      number
      violations(first: 100) {
        totalCount
        nodes { number fine due occurredOn vehiclePlate payability authority { name { ar en } } }
      }
      dues { count fine discount total paymentReference { number } }
    }
  }
}`

/** The contract's own query, for every server of our schema. */
export const contract: Dialect = {
  path: '/api/graphql',
  body: ({ number, expiresOn }) => JSON.stringify({ query, variables: { number, expiresOn } }),
  read: (body) => {
    const { dues, violations } = JSON.parse(body).data.license
    const isWhole = violations.nodes.length === violations.totalCount && violations.totalCount === dues.count
    return { count: isWhole ? dues.count : -1, fine: dues.fine, total: dues.total, paymentNumber: dues.paymentReference?.number ?? null }
  },
}

/** The key that the partner's server makes for itself. */
export const PARTNER_KEY = 'a-key-of-the-benchmarks-alone'

/** The same query by a partner: with a key and a purpose instead of the card's expiry date. */
export const byPartner: Dialect = {
  ...contract,
  headers: { authorization: `Bearer ${PARTNER_KEY}` },
  body: ({ number }) =>
    JSON.stringify({
      query: query.replace(', $expiresOn: Date!', '').replace('expiresOn: $expiresOn', 'purpose: "the benchmark"'),
      variables: { number },
    }),
}

const nearest = `query Inquiry($number: String!, $expiresOn: Date!) {
  allLicenses(condition: { number: $number, expiresOn: $expiresOn }, first: 1) {
    nodes {
      number
      violationsByLicenseId(condition: { status: "UNPAID" }, orderBy: OCCURRED_ON_DESC) {
        totalCount
        nodes {
          number fine occurredOn vehiclePlate payable collectedHere underReview
          authorityByAuthorityCode { nameAr nameEn }
        }
      }
      paymentReferencesByLicenseId(condition: { kind: "ALL_DUE", status: "OPEN" }) { nodes { number } }
    }
  }
}`

type Tables = {
  number: string
  violationsByLicenseId: { totalCount: number; nodes: { fine: string | null; payable: boolean }[] }
  paymentReferencesByLicenseId: { nodes: { number: string }[] }
}

/** The nearest that tables alone can answer: no price, no discount. */
export const tables: Dialect = {
  path: '/api/graphql',
  body: ({ number, expiresOn }) => JSON.stringify({ query: nearest, variables: { number, expiresOn } }),
  read: (body) => fromTables(JSON.parse(body).data.allLicenses.nodes[0]),
}

function fromTables({ violationsByLicenseId: violations, paymentReferencesByLicenseId: references }: Tables): Answered {
  const fine = violations.nodes.reduce((sum, violation) => sum + (violation.payable ? Number(violation.fine) : 0), 0)
  return { count: violations.totalCount, fine, paymentNumber: references.nodes[0]?.number ?? null }
}
