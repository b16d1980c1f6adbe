/** The mark of the service: a road that runs to the horizon, on warning yellow. */
export function RoadMark() {
  return (
    <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" className="size-10 shrink-0">
      <rect width="40" height="40" rx="11" fill="#f2c94c" />
      <path d="M16.5 8h7L31 33H9z" fill="#1b2421" />
      <path d="M20 11v4M20 18.5v4.5M20 27v6" stroke="#f2c94c" strokeWidth="2.4" fill="none" />
    </svg>
  )
}
