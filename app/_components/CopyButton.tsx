'use client'

import { useEffect, useState } from 'react'

type CopyButtonProps = { text: string; label: string; done: string }

/** Copies `text`. It appears only where it can work: with JavaScript, on a page that may write to the clipboard. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const [state, setState] = useState<'absent' | 'ready' | 'copied'>('absent')
  useEffect(() => {
    if (navigator.clipboard) setState('ready')
  }, [])
  if (state === 'absent') return null
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      // Refused by the browser: the number beside the button can still be selected.
      () => setState('absent'),
    )
  return (
    <button type="button" onClick={copy} className="button border-on-deep-soft grow bg-transparent px-4 text-on-deep hover:bg-on-deep/10">
      <span aria-live="polite">{state === 'copied' ? done : label}</span>
    </button>
  )
}
