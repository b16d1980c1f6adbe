import { DIRECTION, type Locale } from '@/app/_i18n/locale'
import { docsOf } from '../_server/docs'
import { type Field, scopeText } from '../_server/reference'
import { Code } from './Prose'

/** Who may have a field and what it costs; nothing where it is free and everybody's. */
export function FieldMeta({ locale, field: { access, points = 0, times } }: { locale: Locale; field: Field }) {
  const words = docsOf(locale).reference
  if (!access && points <= 1 && times === undefined) return null
  return (
    <p className="meta">
      {access?.key === 'none' && (
        <span dir={DIRECTION[locale]} lang={locale}>
          {words.notForKeys}
        </span>
      )}
      {access && access.key !== 'none' && (
        <span dir={DIRECTION[locale]} lang={locale}>
          {words.needs} <Code>{scopeText(access.key)}</Code>
        </span>
      )}
      {access?.account && (
        <span dir={DIRECTION[locale]} lang={locale}>
          {words.accounts} <Code>{access.account}</Code>
        </span>
      )}
      {points > 1 && (
        <span dir={DIRECTION[locale]} lang={locale}>
          {words.points} <bdi>{points}</bdi>
        </span>
      )}
      {times !== undefined && (
        <span dir={DIRECTION[locale]} lang={locale}>
          {words.times} {typeof times === 'number' ? <bdi>{times}</bdi> : <Code>{times}</Code>}
        </span>
      )}
    </p>
  )
}
