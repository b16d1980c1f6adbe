import type { Metadata } from 'next'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { AccountConfirm } from '../_components/AccountConfirm'
import { AccountForm } from '../_components/AccountForm'
import { AccountTaken } from '../_components/AccountTaken'
import { LinkEnded } from '../_components/LinkEnded'
import { RefundFacts } from '../_components/RefundFacts'
import { keptAccount, refundLink } from '../_server/refund'

type PageProps = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('refund.title'), robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

/** What the page says first: money is promised only once the refund is approved. */
const HEADS = {
  checked: { title: 'refund.confirmTitle', lead: 'refund.confirmLead' },
  approved: { title: 'refund.title', lead: 'refund.lead' },
  asked: { title: 'refund.titleAsked', lead: 'refund.leadAsked' },
} as const

/** Where whoever paid names the account that a refund goes to: typed, compared, confirmed. It tells nothing but the amount and the case. */
export default async function RefundPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const { token } = await params
  const { form } = await searchParams
  const link = await refundLink(token)
  const saved = typeof form === 'string' ? await keptAccount(token, form) : null
  if (link === null || link === 'fault' || link === 'tooMany') return <LinkEnded locale={locale} why={link ?? 'unknown'} link={null} />
  if (saved?.step === 'taken' && link.state === 'USED') return <AccountTaken locale={locale} link={link} account={saved.iban} />
  if (link.state !== 'OPEN') return <LinkEnded locale={locale} why={link.state} link={link} />
  const at = `/${locale}/refund/${encodeURIComponent(token)}`
  const isChecked = saved?.step === 'checked' && typeof form === 'string'
  const head = isChecked ? HEADS.checked : link.approved ? HEADS.approved : HEADS.asked
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t(head.title)} lead={t(head.lead)} />
      <RefundFacts locale={locale} link={link} />
      {isChecked ? (
        <AccountConfirm locale={locale} at={at} saved={saved} id={form} />
      ) : (
        <AccountForm locale={locale} at={at} saved={saved} asksLatin={link.latinName} />
      )}
      <p className="mt-6 text-soft">{t('refund.never')}</p>
    </div>
  )
}
