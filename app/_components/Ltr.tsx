import type { ReactNode } from 'react'

/** A number or code that reads left to right whatever is around it. */
export function Ltr({ children }: { children: ReactNode }) {
  return (
    <bdi dir="ltr" className="whitespace-nowrap">
      {children}
    </bdi>
  )
}
