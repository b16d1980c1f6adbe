import type { ReactNode } from 'react'

export type Fact = { readonly label: string; readonly value: ReactNode }

/** What a document states, a line each. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className="card mt-3 divide-y divide-line px-5">
      {facts.map(({ label, value }, index) => (
        // Two violations may have the same number.
        <div key={`${label} ${index}`} className="flex flex-wrap justify-between gap-x-6 py-2">
          <dt className="text-soft">{label}</dt>
          <dd className="font-bold wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
