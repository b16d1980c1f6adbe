/** Never shown: every address that is no page of ours gets `global-not-found`. Without it each page would carry Next's own text. */
export default function NotFound() {
  return null
}
