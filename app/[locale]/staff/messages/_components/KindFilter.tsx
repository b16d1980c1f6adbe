import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { MessageKind } from '@/graphql/generated/client/graphql'
import { KINDS } from '../_server/inbox'

/** The address of the list of one kind, or of all. */
export function inboxAddress(locale: Locale, kind: MessageKind | null): string {
  return `/${locale}/staff/messages${kind ? `?kind=${kind}` : ''}`
}

/** All messages, or those of one kind. */
export function KindFilter({ locale, chosen }: { locale: Locale; chosen: MessageKind | null }) {
  const t = wordsOf(locale)
  return (
    <nav aria-label={t('inbox.filter')} className="mb-4 flex flex-wrap gap-2">
      {[null, ...KINDS].map((kind) => (
        <a
          key={kind ?? 'ALL'}
          href={inboxAddress(locale, kind)}
          aria-current={kind === chosen ? 'true' : undefined}
          className="inline-flex min-h-12 items-center rounded-control border border-edge px-4 no-underline aria-[current]:border-green aria-[current]:bg-tint aria-[current]:font-bold"
        >
          {kind ? t(`inbox.kinds.${kind}`) : t('inbox.all')}
        </a>
      ))}
    </nav>
  )
}
