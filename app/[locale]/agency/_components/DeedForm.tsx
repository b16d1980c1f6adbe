import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import type { KeptDeed } from '../_server/agency-cookies'
import type { Deed } from '../_server/typed-deed'

type DeedFormProps = {
  /** Address of the pages of the agency; its forms go to `do` below it. */
  base: string
  deed: Deed
  application?: string
  kept?: KeptDeed | null
  className?: string
  children: ReactNode
}

/** A form that does one thing once: sent again after an outage it carries the same key, after a refusal a new one, because nothing was done. */
export function DeedForm({ base, deed, application = '', kept = null, className, children }: DeedFormProps) {
  const key = kept?.code === 'unavailable' || kept?.code === 'fault' ? kept.key : randomUUID()
  return (
    <form method="post" action={`${base}/do`} noValidate className={className}>
      <input type="hidden" name="deed" value={deed} />
      <input type="hidden" name="application" value={application} />
      <input type="hidden" name="key" value={key} />
      {children}
    </form>
  )
}
