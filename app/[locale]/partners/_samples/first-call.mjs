const query = `query Due($lookup: LicenseLookup!) {
  license(lookup: $lookup) {
    __typename
    ... on License { number dues { count total paymentReference { number } } }
  }
}`
const response = await fetch('https://tasdeed.example/api/graphql', {
  method: 'POST',
  headers: { authorization: `Bearer ${process.env.TASDEED_KEY}`, 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { lookup: { number: '10118254', purpose: 'Claim 4711' } } }),
})
const answer = await response.json()
console.log(JSON.stringify(answer, null, 2))
