import json, os, random, sys, time, urllib.error, urllib.request


def ask(query, variables, attempts=3):
    """Asks, and asks again where waiting helps: as long as we are told to, else longer each time."""
    for attempt in range(1, attempts + 1):
        request = urllib.request.Request(
            "https://tasdeed.example/api/graphql",
            data=json.dumps({"query": query, "variables": variables}).encode(),
            headers={"authorization": f"Bearer {os.environ['TASDEED_KEY']}", "content-type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request) as response:
                answer = json.load(response)
        except urllib.error.HTTPError as error:  # 401, 403, 429, 503: the body says which
            answer = json.load(error)
        if "errors" not in answer:
            return answer["data"]
        told = answer["errors"][0]["extensions"]
        can_wait = told["code"] in ("BUDGET_EXCEEDED", "RATE_LIMITED", "SOURCE_UNAVAILABLE")
        if not can_wait or attempt == attempts:
            raise SystemExit(f"{told['code']} after {attempt} attempts")
        time.sleep(told.get("retryAfter", 2**attempt) + random.random() / 4)


number = sys.argv[1] if len(sys.argv) > 1 else "10118254"
data = ask("query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename } }", {"lookup": {"number": number, "purpose": "Claim 4711"}})
print(data["license"]["__typename"])
