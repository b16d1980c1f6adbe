/** Operations to try in the explorer, by their names in the documentation. Each is asked by a test as the page asks it. */
export const EXAMPLES = {
  due: {
    operation: `query Due($lookup: LicenseLookup!) {
  license(lookup: $lookup) {
    __typename
    ... on License {
      number
      dues { count total paymentReference { number } }
      sources { authority { name { en } } asOf stale }
    }
  }
}`,
    variables: { lookup: { number: '10118254', purpose: 'Trying the explorer' } },
  },
  violations: {
    operation: `query Violations($lookup: LicenseLookup!) {
  license(lookup: $lookup) {
    ... on License {
      violations(first: 10) {
        totalCount
        nodes {
          number
          description { ar }
          occurredOn
          fine
          due
          payability
          payabilityReason { en }
          discount { amount lastDay rule { percent } }
        }
      }
    }
  }
}`,
    variables: { lookup: { number: '90000006', purpose: 'Trying the explorer' } },
  },
  proof: {
    operation: `query AsGuest($lookup: LicenseLookup!) {
  license(lookup: $lookup) {
    ... on License { holderName dues { total } }
  }
}`,
    variables: { lookup: { number: '90000007', expiresOn: '2031-01-31', purpose: 'Trying the explorer' } },
  },
  plan: {
    operation: `query Plan($lookup: LicenseLookup!) {
  license(lookup: $lookup) {
    ... on License {
      paymentPlan(budget: 40000) {
        __typename
        ... on PaymentPlan { count total saved items { violation { number } due } }
      }
    }
  }
}`,
    variables: { lookup: { number: '90000007', purpose: 'Trying the explorer' } },
  },
  number: {
    operation: `query Number($number: PaymentNumber!) {
  paymentReference(number: $number) {
    status
    payable
    total
    priceCalendar { from until due }
    timeline { kind at }
  }
}`,
    variables: { number: '1000326480165' },
  },
  catalogue: {
    operation: `query Catalogue {
  violationTypes { id name { ar en } fine fineMax decidedByCourt }
}`,
    variables: {},
  },
  price: {
    operation: `query Price($operation: String!) {
  queryCost(operation: $operation) { points most budget { left most perSecond } }
}`,
    variables: { operation: '{ violationTypes { id name { ar } } }' },
  },
} as const

export type ExampleName = keyof typeof EXAMPLES

/** The example as a line for a shell, with the key in `TASDEED_KEY`. A quote within a quoted text is written as shells want it. */
export function curlOf(site: string, { operation, variables }: { readonly operation: string; readonly variables: object }): string {
  const body = JSON.stringify({ query: operation.replace(/\s+/g, ' '), variables })
  return `curl -s ${site}/api/graphql \\
  -H "authorization: Bearer $TASDEED_KEY" \\
  -H 'content-type: application/json' \\
  -d '${body.replaceAll("'", `'\\''`)}'`
}
