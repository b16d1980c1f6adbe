import { randomUUID } from 'node:crypto'

async function ask(query, variables) {
  const response = await fetch('https://tasdeed.example/api/graphql', {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.TASDEED_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`)
  return data
}

const lookup = { number: '90000011', purpose: 'Order 815' }
const { license } = await ask(
  `query ($lookup: LicenseLookup!) {
    license(lookup: $lookup) { ... on License { violations(payable: true, first: 2) { nodes { id } } } }
  }`,
  { lookup },
)
// Made once for this wish and kept with it: whatever happens on the way, the wish is granted once.
const input = { lookup, violationIds: license.violations.nodes.map(({ id }) => id), idempotencyKey: randomUUID() }
const issue = `mutation ($input: PaymentReferenceIssueInput!) {
  paymentReferenceIssue(input: $input) { paymentReference { number total } userErrors { code message { ar en } } }
}`
const [first, again] = [await ask(issue, { input }), await ask(issue, { input })]
console.log(first.paymentReferenceIssue.paymentReference.number === again.paymentReferenceIssue.paymentReference.number)
