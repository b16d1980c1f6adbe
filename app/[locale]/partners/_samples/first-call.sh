curl -s https://tasdeed.example/api/graphql \
  -H "authorization: Bearer $TASDEED_KEY" \
  -H 'content-type: application/json' \
  -d @- <<'JSON'
{
  "query": "query Due($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename ... on License { number dues { count total paymentReference { number } } } } }",
  "variables": { "lookup": { "number": "10118254", "purpose": "Claim 4711" } }
}
JSON
