document='{ violationTypes { id name { ar en } fine } }'
hash=$(printf '%s' "$document" | sha256sum | cut -d ' ' -f 1)
curl -s --get https://tasdeed.example/api/graphql \
  -H "authorization: Bearer $TASDEED_KEY" \
  --data-urlencode "extensions={\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"$hash\"}}"
