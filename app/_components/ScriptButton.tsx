import type { ReactNode } from 'react'

type ScriptButtonProps = { action: 'copy' | 'share' | 'print'; text?: string; done?: string; className: string; children: ReactNode }

/** A button for what only a script can do. `public/enhance.js` shows it where the browser can; `done` is what it says afterwards. */
export function ScriptButton({ action, text, done, className, children }: ScriptButtonProps) {
  return (
    <button type="button" hidden data-action={action} data-text={text} data-done={done} className={className}>
      <span aria-live="polite">{children}</span>
    </button>
  )
}
