import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { NOTHING_TYPED, type TypedLookup } from '../../violations/_server/typed-lookup'
import { FollowForm } from './FollowForm'

type AskAgainProps = { locale: Locale; number: string; typed: TypedLookup | null; why: 'unproved' | 'unknown' | 'tooMany' | 'fault' }

/** The proof is asked for, with why the objection was not shown. */
export function AskAgain({ locale, number, typed, why }: AskAgainProps) {
  const t = wordsOf(locale)
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t('objecting.follow')} trail={[{ href: `/${locale}/objections`, label: t('pages.objections') }]} />
      {why !== 'unproved' && (
        <Notice tone="error" title={t('objecting.notFound')}>
          <p>{why === 'unknown' ? t('objecting.unknown') : t(`contactCode.${why}`)}</p>
        </Notice>
      )}
      <FollowForm locale={locale} number={number} typed={typed ?? NOTHING_TYPED} isSent={typed !== null} />
    </div>
  )
}
