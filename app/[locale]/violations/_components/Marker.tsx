/** Ties a field to the place on the drawn licence that has the same number. Heard by nobody: the drawing is described in words. */
export function Marker({ n }: { n: number }) {
  return (
    <span
      aria-hidden="true"
      className="badge inline-grid size-6 place-items-center rounded-full bg-tint align-middle text-sm font-bold text-green"
    >
      {n}
    </span>
  )
}
