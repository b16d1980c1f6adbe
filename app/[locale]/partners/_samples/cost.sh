curl -s https://tasdeed.example/api/graphql \
  -H "authorization: Bearer $TASDEED_KEY" \
  -H 'content-type: application/json' \
  -d @- <<'JSON'
{
  "query": "query Price($operation: String!) { queryCost(operation: $operation) { points most budget { left perSecond } } }",
  "variables": { "operation": "{ license(lookup: {number: \"10118254\", purpose: \"Claim 4711\"}) { ... on License { violations(first: 50) { nodes { number due } } } } }" }
}
JSON
