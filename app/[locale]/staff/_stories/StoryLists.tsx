import type { ReactNode } from 'react'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { LongKey } from '../_components/LongKey'
import { Money } from '../_components/Money'
import { Wide } from '../_components/Wide'
import { caseHref } from '../cases/_server/case-filter'
import type { LicenseStory } from './documents'
import { type Paging, StoryPages } from './StoryPages'

type ListProps<List extends 'ledger' | 'messages' | 'looks'> = { locale: Locale; list: LicenseStory[List]; paging: Paging }

/** Movements of the ledger. */
export function StoryLedger({ locale, list: { nodes, pageInfo }, paging }: ListProps<'ledger'>) {
  const t = wordsOf(locale)
  return (
    <section id="ledger" className="staff-card mb-4">
      <Table
        title={t('story.ledger')}
        columns={['when', 'debit', 'credit', 'amount', 'number'].map((name) => column(t, name))}
        isEmpty={nodes.length === 0 && t('story.nothing')}
      >
        {nodes.map(({ at, debit, credit, amount, transactionId, caseReference }) => (
          <tr key={`${at} ${debit} ${credit} ${amount} ${caseReference}`}>
            <td>{t.rich('staff.at', momentTags(at, locale))}</td>
            <td>{t(`story.account.${debit}`)}</td>
            <td>{t(`story.account.${credit}`)}</td>
            <td>
              <Money fils={amount} locale={locale} />
            </td>
            <td>
              <a href={`/${locale}/staff/payments/${encodeURIComponent(transactionId)}`}>
                <Ltr>{transactionId}</Ltr>
              </a>
              {caseReference && (
                <a href={caseHref(locale, caseReference)} className="block">
                  <Ltr>{caseReference}</Ltr>
                </a>
              )}
            </td>
          </tr>
        ))}
      </Table>
      <StoryPages locale={locale} list="ledger" paging={paging} title={t('story.ledger')} pageInfo={pageInfo} />
    </section>
  )
}

/** Who looked at a licence without its card. */
export function StoryLooks({ locale, list: { nodes, pageInfo }, paging }: ListProps<'looks'>) {
  const t = wordsOf(locale)
  return (
    <section id="looks" className="staff-card mb-4">
      <Table
        title={t('story.looks')}
        columns={['when', 'who', 'what', 'why', 'request'].map((name) => column(t, name))}
        isEmpty={nodes.length === 0 && t('story.nothing')}
      >
        {nodes.map(({ at, by, who, purpose, kind, requestId }) => (
          <tr key={`${at} ${who} ${kind}`}>
            <td>{t.rich('staff.at', momentTags(at, locale))}</td>
            <td>
              {t(`story.by.${by}`)} {who && <bdi>{who}</bdi>}
            </td>
            <td>{t(`story.look.${kind}`)}</td>
            <td>{purpose && <bdi>{purpose}</bdi>}</td>
            <td>{requestId && <LongKey text={requestId} />}</td>
          </tr>
        ))}
      </Table>
      <StoryPages locale={locale} list="looks" paging={paging} title={t('story.looks')} pageInfo={pageInfo} />
    </section>
  )
}

/** Messages of the network as they are kept. */
export function StoryMessages({ locale, list: { nodes, pageInfo }, paging }: ListProps<'messages'>) {
  const t = wordsOf(locale)
  return (
    <section id="messages" className="staff-card mb-4">
      <h2>{t('story.messages')}</h2>
      {nodes.length === 0 && <p>{t('story.nothing')}</p>}
      <ul className="grid gap-4">
        {nodes.map(({ receivedAt, kind, format, content, httpStatus, code }) => (
          <li key={`${receivedAt} ${kind}`}>
            <strong>{t(`story.message.${kind}`)}</strong> <Ltr>{format}</Ltr>
            <span className="block text-soft">{t.rich('staff.at', momentTags(receivedAt, locale))}</span>
            <span className="block">
              {t.rich('story.answer', { code: () => <Ltr>{`${code ?? '–'} (HTTP ${httpStatus ?? '–'})`}</Ltr> })}
            </span>
            {content ? <Content label={t('story.content')} text={content} /> : <span className="text-soft">{t('story.noContent')}</span>}
          </li>
        ))}
      </ul>
      <StoryPages locale={locale} list="messages" paging={paging} title={t('story.messages')} pageInfo={pageInfo} />
    </section>
  )
}

function Content({ label, text }: { label: string; text: string }) {
  return (
    <details>
      <summary>{label}</summary>
      <pre dir="ltr" className="whitespace-pre-wrap break-all text-[0.875rem]">
        {JSON.stringify(JSON.parse(text), null, 2)}
      </pre>
    </details>
  )
}

type TableProps = { title: string; columns: readonly string[]; isEmpty: string | false; children: ReactNode }

function Table({ title, columns, isEmpty, children }: TableProps) {
  if (isEmpty)
    return (
      <>
        <h2>{title}</h2>
        <p>{isEmpty}</p>
      </>
    )
  return (
    <Wide label={title}>
      <table className="staff-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Wide>
  )
}

const column = (t: ReturnType<typeof wordsOf>, name: string) => t(`story.${name}` as 'story.when')
