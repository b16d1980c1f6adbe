import { dayTag, momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { Pager } from '@/app/_components/Pager'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { trailOf } from '@/app/_server/trail'
import type { Look, LookLog, WrongProofs } from '../_server/looks'
import { PAGE_SIZE } from '../_server/looks'

type LookListProps = { locale: Locale; id: string; after: string | undefined; log: LookLog; wrongProofs: WrongProofs }

/** Every look without the card, the latest first; or that there was none. */
export function LookList({ locale, id, after, log: { totalCount, nodes, pageInfo }, wrongProofs }: LookListProps) {
  const t = wordsOf(locale)
  const page = `/${locale}/violations/looks?inquiry=${id}`
  return (
    <>
      {wrongProofs.lastOn && (
        <Notice tone="warning" title={t('looks.guessesTitle')}>
          <p>{t.rich('looks.guesses', { n: wrongProofs.count, ...dayTag(wrongProofs.lastOn, locale) })}</p>
        </Notice>
      )}
      <section aria-labelledby="looks">
        <h2 id="looks" className="mb-4 text-[1.375rem]">
          {totalCount === 0 ? t('looks.none') : t('looks.count', { n: totalCount })}
        </h2>
        <ol className="grid gap-3">
          {nodes.map((look, index) => (
            <LookView key={`${look.at}-${index}`} locale={locale} look={look} />
          ))}
        </ol>
      </section>
      <Pager
        locale={locale}
        trail={trailOf(after)}
        shown={nodes.length}
        size={PAGE_SIZE}
        total={totalCount}
        endCursor={pageInfo.endCursor}
        hrefOf={(next) => `${page}${next ? `&after=${encodeURIComponent(next)}` : ''}`}
      />
      <p className="mt-8 max-w-[62ch]">{t.rich('looks.strange', { link: (words) => <a href={`/${locale}/contact`}>{words}</a> })}</p>
    </>
  )
}

function LookView({ locale, look: { at, by, agency, purpose, kind } }: { locale: Locale; look: Look }) {
  const t = wordsOf(locale)
  return (
    <li className="card grid gap-x-8 gap-y-1 p-5 md:grid-cols-[minmax(0,1fr)_auto]">
      <h3 className="text-lg">{agency ? agency[locale] : t(`looks.by.${by}`)}</h3>
      <p className="text-soft">{t.rich('looks.at', momentTags(at, locale))}</p>
      <p>{t(`looks.kind.${kind}`)}</p>
      <p className="md:col-start-1">
        <span className="text-soft">{t('looks.purpose')}: </span>
        {purpose ? <bdi>{purpose}</bdi> : t('looks.noPurpose')}
      </p>
    </li>
  )
}
