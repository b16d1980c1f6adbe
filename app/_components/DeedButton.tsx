import type { ReactNode } from 'react'

type DeedButtonProps = { deed: 'copy' | 'share' | 'print'; text?: string; done?: string; className: string; children: ReactNode }

/** A button for what only a script can do. `public/enhance.js` shows it where the browser can; `done` is what it says afterwards. */
export function DeedButton({ deed, text, done, className, children }: DeedButtonProps) {
  return (
    <button type="button" hidden data-deed={deed} data-text={text} data-done={done} className={className}>
      <span aria-live="polite">{children}</span>
    </button>
  )
}
