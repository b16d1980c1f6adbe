import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { csrfCookieName, csrfTokenOf } from '@/app/_server/csrf'
import { safePath } from '@/app/_server/safe-path'
import { currentVisitor } from '@/app/_server/session'
import { CODE_ERRORS } from '@/app/_server/sign-in-failure'
import { ticketEnrolment } from '@/app/_server/sign-in-ticket'
import { CodeForm } from './_components/CodeForm'
import { Enrolling } from './_components/Enrolling'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('signIn.codeTitle'), robots: { index: false, follow: false } }
}

/** The second step of signing in for staff: a code of their authenticator, which they set up the first time. */
export default async function CodePage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const callbackUrl = safePath(typeof query.callbackUrl === 'string' ? query.callbackUrl : undefined) ?? `/${locale}/violations`
  if (await currentVisitor()) redirect(callbackUrl)
  const enrolment = await ticketEnrolment()
  if (enrolment === undefined) redirect(`/${locale}/sign-in?${new URLSearchParams({ error: 'session', callbackUrl })}`)
  const t = wordsOf(locale)
  const csrfToken = csrfTokenOf((await cookies()).get(csrfCookieName())?.value) ?? ''
  const error = CODE_ERRORS.find((one) => one === query.error)
  return (
    <div className="mx-auto max-w-[480px]">
      <PageHead
        locale={locale}
        title={t(enrolment ? 'signIn.enrolTitle' : 'signIn.codeTitle')}
        lead={t(enrolment ? 'signIn.enrolLead' : 'signIn.codeLead')}
      />
      {enrolment && <Enrolling locale={locale} enrolment={enrolment} />}
      <CodeForm locale={locale} csrfToken={csrfToken} callbackUrl={callbackUrl} error={error} />
      <p className="mt-6">
        <a href={`/${locale}/sign-in?${new URLSearchParams({ callbackUrl })}`}>{t('signIn.again')}</a>
      </p>
    </div>
  )
}
