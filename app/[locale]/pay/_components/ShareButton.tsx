'use client'

import { useEffect, useState } from 'react'

type ShareButtonProps = { text: string; label: string; className: string }

/** Hands `text` to whatever the device shares with. It appears only where the browser can. */
export function ShareButton({ text, label, className }: ShareButtonProps) {
  const [isReady, setIsReady] = useState(false)
  useEffect(() => {
    if ('share' in navigator) setIsReady(true)
  }, [])
  if (!isReady) return null
  // Closing the device's list without a choice is a refusal too, and nothing to report.
  const share = () => navigator.share({ text }).catch(() => undefined)
  return (
    <button type="button" onClick={share} className={className}>
      {label}
    </button>
  )
}
