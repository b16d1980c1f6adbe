import { wholeWords } from '@/app/_components/keep-together'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { NextSteps } from './NextSteps'

type FaultViewProps = { locale: Locale; id: string; correlationId: string | null }

/** Something of ours broke: what to do, and the code by which we find it. */
export function FaultView({ locale, id, correlationId }: FaultViewProps) {
  const t = wordsOf(locale)
  return (
    <>
      <PageHead
        locale={locale}
        title={wholeWords(t('service.title'))}
        trail={[{ href: `/${locale}/violations`, label: t('pages.violations') }]}
      />
      <Notice tone="error" title={t('fault.title')}>
        <p>{t('fault.body')}</p>
        {correlationId && <p>{t.rich('fault.code', { code: () => <Ltr>{correlationId}</Ltr> })}</p>}
      </Notice>
      <NextSteps locale={locale} id={id} retry={t('fault.retry')} />
    </>
  )
}
