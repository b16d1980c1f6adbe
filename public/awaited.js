// A page that awaits a payment asks whether anything changed, and is shown anew once it did. Without scripts the page renews itself.
const panel = document.querySelector('[data-awaited]')
const { number, state, longAfter } = panel.dataset
const query = 'query AwaitedPayment($number: PaymentNumber!) { paymentReference(number: $number) { status payable underReview } }'
const begun = Date.now()

const stateNow = async () => {
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { number } }),
  })
  const { data } = await response.json()
  return data?.paymentReference ? Object.values(data.paymentReference).join(' ') : state
}

const look = async () => {
  const waited = Date.now() - begun
  if (waited > 10 * 60_000) return location.replace(longAfter)
  // A fault is nothing new: the next question may be answered.
  const now = document.hidden ? state : await stateNow().catch(() => state)
  if (now !== state) return location.replace(location.pathname + location.search)
  setTimeout(look, waited < 60_000 ? 700 : 5_000)
}
look()
