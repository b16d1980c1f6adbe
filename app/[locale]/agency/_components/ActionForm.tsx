import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import type { KeptAgencyForm } from '@/app/[locale]/agency/_server/agency-cookies'
import type { AgencyAction } from '@/app/[locale]/agency/_server/agency-form'

type ActionFormProps = {
  /** Address of the pages of the agency; its forms go to `do` below it. */
  base: string
  action: AgencyAction
  application?: string
  saved?: KeptAgencyForm | null
  className?: string
  children: ReactNode
}

/** A form that does one thing once: sent again after an outage it carries the same key, after a refusal a new one, because nothing was done. */
export function ActionForm({ base, action, application = '', saved = null, className, children }: ActionFormProps) {
  const key = saved?.code === 'unavailable' || saved?.code === 'fault' ? saved.key : randomUUID()
  return (
    <form method="post" action={`${base}/do`} noValidate className={className}>
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="application" value={application} />
      <input type="hidden" name="key" value={key} />
      {children}
    </form>
  )
}
