import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FoundLicense } from '../_server/inquiry'
import './result.css'

type Source = FoundLicense['sources'][number]

type SourcesProps = { locale: Locale; sources: Source[] }

/** Authorities whose data is late: said before any total, because something may be missing from it. */
export function StaleSources({ locale, sources }: SourcesProps) {
  const t = wordsOf(locale)
  const stale = sources.filter((source) => source.stale)
  if (stale.length === 0) return null
  return (
    <Notice tone="warning" title={t('answer.staleTitle')}>
      {stale.map((source) => (
        <p key={source.authority.name.en}>{t.rich(source.asOf ? 'answer.stale' : 'answer.staleNever', sourceTags(source, locale))}</p>
      ))}
    </Notice>
  )
}

/** From whom the data came, and up to when. */
export function Freshness({ locale, sources }: SourcesProps) {
  const t = wordsOf(locale)
  return (
    <details className="freshness">
      <summary>{t('result.freshness')}</summary>
      <dl>
        {sources.map((source) => (
          <div key={source.authority.name.en}>
            <dt>
              <bdi>{source.authority.name[locale]}</bdi>
            </dt>
            <dd>{source.asOf ? t.rich('result.upTo', momentTags(source.asOf, locale)) : t('result.never')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function sourceTags({ authority, asOf }: Source, locale: Locale) {
  return { authority: () => <bdi>{authority.name[locale]}</bdi>, ...(asOf ? momentTags(asOf, locale) : {}) }
}
