import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { csrfCookieName, csrfTokenOf } from '@/app/_server/csrf'
import { safePath } from '@/app/_server/safe-path'
import { currentVisitor } from '@/app/_server/session'
import { attemptedUserName, SIGN_IN_ERRORS, type SignInError } from '@/app/_server/sign-in-failure'
import { SignInForm } from './_components/SignInForm'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const title = t('signIn.title')
  const error = signInError((await searchParams).error)
  return { title: error ? t('error.title', { title }) : title, alternates: languageLinks(locale, '/sign-in') }
}

export default async function SignInPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const service = `/${locale}/violations`
  const callbackUrl = safePath(typeof query.callbackUrl === 'string' ? query.callbackUrl : undefined) ?? service
  if (await currentVisitor()) redirect(callbackUrl)
  const t = wordsOf(locale)
  const error = signInError(query.error)
  const csrfToken = csrfTokenOf((await cookies()).get(csrfCookieName())?.value) ?? ''
  return (
    <div className="mx-auto max-w-[480px]">
      <PageHead locale={locale} title={t('signIn.title')} lead={t('signIn.lead')} />
      <SignInForm
        locale={locale}
        csrfToken={csrfToken}
        callbackUrl={callbackUrl}
        error={error}
        userName={error && (await attemptedUserName())}
      />
      <p className="mt-6">
        <a href={service}>{t('signIn.guest')}</a>
      </p>
    </div>
  )
}

function signInError(text: string | string[] | undefined): SignInError | undefined {
  return SIGN_IN_ERRORS.find((error) => error === text)
}
