import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import { Step, StepField } from '../staff/_components/Step'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('accounts.own'), robots: { index: false, follow: false } }
}

/** One's own account: who is signed in, and another password. */
export default async function AccountPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const visitor = await currentVisitor()
  if (!visitor) redirect(signInAddress(locale, `/${locale}/account`))
  const { result } = await searchParams
  const refused = typeof result === 'string' ? await keptForm('password', result) : null
  const errorOf = (field: string) => (refused?.field === field ? refused.message : undefined)
  return (
    <div className="max-w-[44rem]">
      <PageHead
        locale={locale}
        title={t('accounts.own')}
        lead={t.rich('accounts.ownLead', { name: () => <bdi>{visitor.displayName}</bdi>, userName: () => <Ltr>{visitor.userName}</Ltr> })}
      />
      {visitor.mustChangePassword && !refused && (
        <Notice tone="warning" title={t('accounts.changeFirst')}>
          <p>{t('accounts.changeFirstAbout')}</p>
        </Notice>
      )}
      {refused && (
        <Notice tone="error" title={t('accounts.notChanged')}>
          <p>{refused.message || t('staff.notDone')}</p>
        </Notice>
      )}
      <Step
        title={t('accounts.password')}
        about={t('accounts.passwordAbout')}
        submit={t('accounts.passwordDo')}
        action={`/${locale}/account/password`}
        sends={{}}
        isOpen
      >
        <StepField id="current" label={t('accounts.current')} type="password" error={errorOf('current')} />
        <StepField id="next" label={t('accounts.next')} hint={t('accounts.nextHint')} type="password" error={errorOf('next')} />
      </Step>
    </div>
  )
}
