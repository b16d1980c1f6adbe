/** A number of things that were counted to 100 and no further. */
export function Count({ count }: { count: number }) {
  return <span className="staff-count">{count > 99 ? '99+' : count}</span>
}
