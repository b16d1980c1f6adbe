'use client'

import { useEffect, useState } from 'react'

/** Prints the page. It appears only where scripts run; `otherwise` says what to do elsewhere. */
export function PrintButton({ label, otherwise }: { label: string; otherwise: string }) {
  const [isReady, setIsReady] = useState(false)
  useEffect(() => setIsReady(true), [])
  if (!isReady) return <span className="text-soft">{otherwise}</span>
  return (
    <button type="button" onClick={() => print()} className="button">
      {label}
    </button>
  )
}
