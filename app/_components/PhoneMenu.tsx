import type { ReactNode } from 'react'

/** What a button opens on narrow screens. The browser does it by itself; `public/enhance.js` adds that Escape closes it. */
export function PhoneMenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="phone-menu" data-closes>
      <summary>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M2 5h16M2 10h16M2 15h16" stroke="currentColor" strokeWidth="2" />
        </svg>
        {label}
      </summary>
      {children}
    </details>
  )
}
