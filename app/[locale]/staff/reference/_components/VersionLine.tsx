import { Amount } from '@/app/_components/Amount'
import { dayTag } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Version } from '../_server/reference'

/** What an entry says, and on which days. */
export function VersionLine({ locale, version }: { locale: Locale; version: Version }) {
  const t = wordsOf(locale)
  const { name, fine, fineMax, legalBasis, validFrom, validUntil, neverHeld, isInForce, writtenBy, meaning, points } = version
  return (
    <div>
      <p>
        <bdi lang="ar">{name.ar}</bdi>
      </p>
      <p>
        <bdi lang="en">{name.en}</bdi>
      </p>
      {meaning && <p className="max-w-[62ch] text-soft">{meaning[locale]}</p>}
      <p className="flex flex-wrap gap-x-3 text-[0.9375rem] text-soft">
        {fine != null && (
          <span>
            <Amount fils={fine} locale={locale} />
            {fineMax != null && (
              <>
                {' – '}
                <Amount fils={fineMax} locale={locale} />
              </>
            )}
          </span>
        )}
        {legalBasis && <span>{legalBasis[locale]}</span>}
        {points != null && <span>{t('violation.points', { n: points })}</span>}
        {validFrom && <span>{t.rich('reference.from', dayTag(validFrom, locale))}</span>}
        {validUntil && <span>{t.rich('reference.until', dayTag(validUntil, locale))}</span>}
        {neverHeld && <span>{t('reference.neverHeld')}</span>}
        {!isInForce && <b className="text-red">{t('reference.notInForce')}</b>}
        {writtenBy && <bdi>{writtenBy}</bdi>}
      </p>
    </div>
  )
}
