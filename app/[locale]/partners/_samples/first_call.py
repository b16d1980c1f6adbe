import json, os, urllib.request

query = """query Due($lookup: LicenseLookup!) {
  license(lookup: $lookup) {
    __typename
    ... on License { number dues { count total paymentReference { number } } }
  }
}"""
request = urllib.request.Request(
    "https://tasdeed.example/api/graphql",
    data=json.dumps({"query": query, "variables": {"lookup": {"number": "10118254", "purpose": "Claim 4711"}}}).encode(),
    headers={"authorization": f"Bearer {os.environ['TASDEED_KEY']}", "content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    print(json.dumps(json.load(response), indent=2))
