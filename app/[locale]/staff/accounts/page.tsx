import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import { may } from '@/domain/accounts/permissions'
import { AccountNotice } from '../_components/AccountNotice'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { AccountFilters } from './_components/AccountFilters'
import { AccountLine } from './_components/AccountLine'
import { NewAccount } from './_components/NewAccount'
import { type AccountFilter, accountsPage, ROLES } from './_server/accounts'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('accounts.title'), robots: { index: false, follow: false } }
}

/** Everybody who signs in: found by name, made, changed, reset and ended by an administrator. */
export default async function AccountsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const filter: AccountFilter = {
    search: typeof query.search === 'string' ? query.search.slice(0, 80) : '',
    role: ROLES.find((role) => role === query.role) ?? null,
  }
  if (!(await currentVisitor())) redirect(signInAddress(locale, accountsHref(locale, filter)))
  const after = typeof query.after === 'string' ? query.after : null
  const state = await accountsPage(filter, after)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('accounts.title')} refused={state} />
  const { accounts, me } = state
  const result = typeof query.result === 'string' ? await keptForm('account', query.result) : null
  const manages = may(me.role, 'MANAGE_ACCOUNTS')
  return (
    <>
      <PageHead locale={locale} title={t('accounts.title')} lead={t('accounts.count', { count: accounts.totalCount })} />
      <AccountNotice locale={locale} result={result} />
      {manages && <NewAccount locale={locale} result={result} />}
      <AccountFilters locale={locale} filter={filter} />
      <ul className="card divide-y divide-line">
        {accounts.nodes.map((account) => (
          <AccountLine
            key={account.id}
            locale={locale}
            account={account}
            manages={manages}
            isOwn={account.userName === me.userName}
            result={result}
          />
        ))}
      </ul>
      {accounts.pageInfo.hasNextPage && accounts.pageInfo.endCursor && (
        <p className="mt-6">
          <a href={accountsHref(locale, filter, accounts.pageInfo.endCursor)} className="button">
            {t('cases.next')}
          </a>
        </p>
      )}
    </>
  )
}

function accountsHref(locale: Locale, { search, role }: AccountFilter, after?: string): string {
  const query = new URLSearchParams({ ...(search && { search }), ...(role && { role }), ...(after && { after }) })
  return `/${locale}/staff/accounts${query.size > 0 ? `?${query}` : ''}`
}
