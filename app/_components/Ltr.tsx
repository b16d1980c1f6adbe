import type { ReactNode } from 'react'

/** A number or code that reads left to right whatever is around it, and that no browser translates. */
export function Ltr({ children }: { children: ReactNode }) {
  return (
    <bdi dir="ltr" translate="no" className="whitespace-nowrap">
      {children}
    </bdi>
  )
}
