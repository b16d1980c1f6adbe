import json, os, urllib.request

query = """query Page($lookup: LicenseLookup!, $after: String) {
  license(lookup: $lookup) {
    ... on License {
      violations(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { number fine due payability }
      }
    }
  }
}"""
lookup = {"number": "90000014", "purpose": "Yearly fleet report"}
violations, after, more = [], None, True
while more:
    request = urllib.request.Request(
        "https://tasdeed.example/api/graphql",
        data=json.dumps({"query": query, "variables": {"lookup": lookup, "after": after}}).encode(),
        headers={"authorization": f"Bearer {os.environ['TASDEED_KEY']}", "content-type": "application/json"},
    )
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["extensions"]["code"])
    page = answer["data"]["license"]["violations"]
    violations += page["nodes"]
    after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
print(f"{len(violations)} violations")
