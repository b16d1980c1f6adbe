import type { ReactNode } from 'react'

/** One thing of a list of facts: its name, and what it is. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-[0.9375rem] text-soft">{name}</dt>
      <dd className="font-bold">{children}</dd>
    </div>
  )
}
