import json, os, urllib.request, uuid


def ask(query, variables):
    request = urllib.request.Request(
        "https://tasdeed.example/api/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={"authorization": f"Bearer {os.environ['TASDEED_KEY']}", "content-type": "application/json"},
    )
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["extensions"]["code"])
    return answer["data"]


lookup = {"number": "90000011", "purpose": "Order 815"}
payable = ask(
    """query ($lookup: LicenseLookup!) {
      license(lookup: $lookup) { ... on License { violations(payable: true, first: 2) { nodes { id } } } }
    }""",
    {"lookup": lookup},
)
ids = [violation["id"] for violation in payable["license"]["violations"]["nodes"]]
# Made once for this wish and kept with it: whatever happens on the way, the wish is granted once.
wish = {"lookup": lookup, "violationIds": ids, "idempotencyKey": str(uuid.uuid4())}
issue = """mutation ($input: PaymentReferenceIssueInput!) {
  paymentReferenceIssue(input: $input) { paymentReference { number } userErrors { code message { ar en } } }
}"""
first, again = ask(issue, {"input": wish}), ask(issue, {"input": wish})
print(first == again)
