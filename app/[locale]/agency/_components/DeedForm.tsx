import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import type { KeptDeed } from '../_server/agency-cookies'
import type { Deed } from '../_server/typed-deed'

type DeedFormProps = {
  locale: Locale
  deed: Deed
  application?: string
  kept?: KeptDeed | null
  className?: string
  children: ReactNode
}

/** A form that does one thing once: sent again after an outage it carries the same key, after a refusal a new one, because nothing was done. */
export function DeedForm({ locale, deed, application = '', kept = null, className, children }: DeedFormProps) {
  const key = kept?.code === 'unavailable' || kept?.code === 'fault' ? kept.key : randomUUID()
  return (
    <form method="post" action={`/${locale}/agency/do`} noValidate className={className}>
      <input type="hidden" name="deed" value={deed} />
      <input type="hidden" name="application" value={application} />
      <input type="hidden" name="key" value={key} />
      {children}
    </form>
  )
}
