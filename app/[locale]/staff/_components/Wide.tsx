import type { ReactNode } from 'react'

/** What may be too wide for a narrow screen: it is moved sideways in its place, by keyboard as well. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll by keyboard
    <section className="staff-wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
