import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { pagePath } from '@/app/_server/page-path'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import type { MessageKind } from '@/graphql/generated/client/graphql'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { InboxList } from './_components/InboxList'
import { inboxAddress, KindFilter } from './_components/KindFilter'
import { type InboxMessages, inbox, KINDS, letter } from './_server/inbox'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('pages.inbox'), robots: { index: false, follow: false } }
}

export default async function InboxPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const kind = KINDS.find((one) => one === query.kind) ?? null
  const after = typeof query.after === 'string' && query.after !== '' ? query.after : null
  if (!(await currentVisitor())) redirect(signInAddress(locale, await pagePath(locale)))
  if (typeof query.letter === 'string') return <OneLetter locale={locale} reference={query.letter} />
  const state = await inbox(kind, after)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('pages.inbox')} refused={state} />
  return <Inbox locale={locale} kind={kind} isFirst={after === null} messages={state.messages} />
}

async function OneLetter({ locale, reference }: { locale: Locale; reference: string }) {
  const t = wordsOf(locale)
  const state = await letter(reference)
  if (state.kind !== 'letter') return <StaffRefusal locale={locale} title={t('pages.inbox')} refused={state} />
  return (
    <>
      <PageHead
        locale={locale}
        title={<Ltr>{reference}</Ltr>}
        trail={[{ href: inboxAddress(locale, null), label: t('pages.inbox') }]}
        lead={state.messages.length === 0 && t('inbox.count', { count: 0 })}
      />
      <InboxList locale={locale} messages={state.messages} />
    </>
  )
}

type InboxProps = { locale: Locale; kind: MessageKind | null; isFirst: boolean; messages: InboxMessages }

function Inbox({ locale, kind, isFirst, messages: { totalCount, pageInfo, nodes } }: InboxProps) {
  const t = wordsOf(locale)
  const list = inboxAddress(locale, kind)
  return (
    <>
      <PageHead locale={locale} title={t('pages.inbox')} lead={t('inbox.count', { count: totalCount })} />
      <KindFilter locale={locale} chosen={kind} />
      <InboxList locale={locale} messages={nodes} />
      <nav aria-label={t('paging.label')} className="mt-6 flex flex-wrap gap-3">
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <a href={`${list}${kind ? '&' : '?'}after=${encodeURIComponent(pageInfo.endCursor)}`} className="button">
            {t('inbox.older')}
          </a>
        )}
        {!isFirst && (
          <a href={list} className="button button-quiet">
            {t('inbox.latest')}
          </a>
        )}
      </nav>
    </>
  )
}
