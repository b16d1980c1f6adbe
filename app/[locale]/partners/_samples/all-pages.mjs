const query = `query Page($lookup: LicenseLookup!, $after: String) {
  license(lookup: $lookup) {
    ... on License {
      violations(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { number fine due payability }
      }
    }
  }
}`
const lookup = { number: '90000014', purpose: 'Yearly fleet report' }
const violations = []
for (let after = null, more = true; more; ) {
  const response = await fetch('https://tasdeed.example/api/graphql', {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.TASDEED_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { lookup, after } }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`)
  const { nodes, pageInfo } = data.license.violations
  violations.push(...nodes)
  after = pageInfo.endCursor
  more = pageInfo.hasNextPage
}
console.log(`${violations.length} violations`)
