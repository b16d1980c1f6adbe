import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Ltr } from '@/app/_components/Ltr'
import { Pager } from '@/app/_components/Pager'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { pagePath } from '@/app/_server/page-path'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import { trailOf } from '@/app/_server/trail'
import { may } from '@/domain/accounts/permissions'
import type { MessageKind } from '@/graphql/generated/client/graphql'
import { PageHead } from '../_components/PageHead'
import { ResultNotice } from '../_components/ResultNotice'
import { StaffRefusal } from '../_components/StaffRefusal'
import { oneOf } from '../_server/staff-page'
import { InboxList } from './_components/InboxList'
import { inboxAddress, KindFilter } from './_components/KindFilter'
import { LetterSteps } from './_components/LetterSteps'
import { type Votes, VotesTable } from './_components/VotesTable'
import { type InboxMessages, inbox, KINDS, letter, PAGE_SIZE } from './_server/inbox'

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
  if (typeof query.letter === 'string')
    return <OneLetter locale={locale} reference={query.letter} result={await keptForm('message', oneOf(query, 'result'))} />
  const state = await inbox(kind, after)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('pages.inbox')} refused={state} />
  return <Inbox locale={locale} kind={kind} after={after} messages={state.messages} votes={state.votes} />
}

type OneLetterProps = { locale: Locale; reference: string; result: Readonly<Record<string, string>> | null }

async function OneLetter({ locale, reference, result }: OneLetterProps) {
  const t = wordsOf(locale)
  const state = await letter(reference)
  const visitor = await currentVisitor()
  if (state.kind !== 'letter') return <StaffRefusal locale={locale} title={t('pages.inbox')} refused={state} />
  return (
    <>
      <PageHead
        locale={locale}
        title={<Ltr>{reference}</Ltr>}
        trail={[{ href: inboxAddress(locale, null), label: t('pages.inbox') }]}
        lead={state.messages.length === 0 && t('inbox.count', { count: 0 })}
      />
      <ResultNotice locale={locale} result={result} />
      <InboxList locale={locale} messages={state.messages} />
      {may(visitor?.role ?? 'GUEST', 'ANSWER_MESSAGES') &&
        state.messages.map((message) => <LetterSteps key={message.reference} locale={locale} message={message} result={result} />)}
    </>
  )
}

type InboxProps = { locale: Locale; kind: MessageKind | null; after: string | null; messages: InboxMessages; votes: Votes }

function Inbox({ locale, kind, after, votes, messages: { totalCount, pageInfo, nodes } }: InboxProps) {
  const t = wordsOf(locale)
  const list = inboxAddress(locale, kind)
  return (
    <>
      <PageHead locale={locale} title={t('pages.inbox')} lead={t('inbox.count', { count: totalCount })} />
      <KindFilter locale={locale} chosen={kind} />
      <InboxList locale={locale} messages={nodes} />
      <Pager
        locale={locale}
        trail={trailOf(after ?? undefined)}
        shown={nodes.length}
        size={PAGE_SIZE}
        total={totalCount}
        endCursor={pageInfo.endCursor}
        hrefOf={(next) => `${list}${next ? `${kind ? '&' : '?'}after=${encodeURIComponent(next)}` : ''}`}
      />
      <VotesTable locale={locale} votes={votes} />
    </>
  )
}
