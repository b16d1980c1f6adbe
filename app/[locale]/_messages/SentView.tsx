import { CopyButton } from '@/app/_components/CopyButton'
import { Ltr } from '@/app/_components/Ltr'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { MessagePageName } from './typed-message'

type SentViewProps = { locale: Locale; page: MessagePageName; reference: string }

/** Thanks, and the number under which the message is found again. */
export function SentView({ locale, page, reference }: SentViewProps) {
  const t = wordsOf(locale)
  return (
    <div className="max-w-[44rem]">
      <PageHead
        locale={locale}
        title={t('letters.sentTitle')}
        lead={t(`letters.${page}Thanks`)}
        trail={[{ href: `/${locale}/${page}`, label: t(`pages.${page}`) }]}
      />
      <section aria-labelledby="reference" className="panel rounded-card bg-deep p-6 text-on-deep sm:p-8">
        <h2 id="reference" className="text-base font-normal text-on-deep-soft">
          {t('letters.reference')}
        </h2>
        <p className="text-[2rem] leading-snug font-extrabold select-all sm:text-[2.5rem]">
          <Ltr>{reference}</Ltr>
        </p>
        <div className="no-print mt-3 flex max-w-72">
          <CopyButton text={reference} label={t('letters.copy')} done={t('letters.copied')} />
        </div>
        <p className="mt-4">{t('letters.keep')}</p>
        {page !== 'survey' && (
          <a href={`/${locale}/letters/${reference}`} className="no-print mt-2 inline-flex min-h-12 items-center text-on-deep">
            {t('letters.followThis')}
          </a>
        )}
      </section>
      <p className="mt-8 grid sm:flex">
        <a href={`/${locale}`} className="button button-quiet">
          {t('letters.home')}
        </a>
      </p>
    </div>
  )
}
