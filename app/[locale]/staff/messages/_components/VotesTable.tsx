import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { InboxQuery } from '@/graphql/generated/client/graphql'

export type Votes = InboxQuery['pageVotes']

/** How often each kind of page was called useful or not. */
export function VotesTable({ locale, votes }: { locale: Locale; votes: Votes }) {
  const t = wordsOf(locale)
  if (votes.length === 0) return null
  return (
    <section aria-labelledby="votes" className="mt-10">
      <h2 id="votes" className="mb-2 text-lg">
        {t('useful.title')}
      </h2>
      <table className="w-full max-w-[32rem] text-[0.9375rem]">
        <thead>
          <tr className="text-start">
            <th scope="col" className="text-start">
              {t('useful.page')}
            </th>
            <th scope="col" className="text-end">
              {t('useful.yes')}
            </th>
            <th scope="col" className="text-end">
              {t('useful.no')}
            </th>
          </tr>
        </thead>
        <tbody>
          {votes.map(({ page, useful, useless }) => (
            <tr key={page} className="border-t border-line">
              <th scope="row" className="py-2 text-start font-normal">
                <Ltr>{page}</Ltr>
              </th>
              <td className="text-end">{useful}</td>
              <td className="text-end">{useless}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
