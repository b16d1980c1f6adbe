import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import { typePath } from '../_server/reference'

/** A type as SDL writes it, `[Violation!]!`, with a link to its name. */
export function TypeRef({ locale, type }: { locale: Locale; type: string }): ReactNode {
  const [, before = '', name = type, after = ''] = /^(\[*)(\w+)(.*)$/.exec(type) ?? []
  const path = typePath(name)
  if (!path) return type
  return (
    <>
      {before}
      <a href={`/${locale}${path}`}>{name}</a>
      {after}
    </>
  )
}
