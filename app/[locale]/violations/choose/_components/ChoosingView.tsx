import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { wordsOf } from '@/app/_i18n/words'
import { payHref } from '../_server/choice-href'
import { ChoiceForm } from './ChoiceForm'
import { ChoicePanel } from './ChoicePanel'
import type { ChoosingProps } from './choosing-props'
import { Planner } from './Planner'
import './choose.css'

/** Paying everything first, as it is the usual way; then some by choice, or by a budget. */
export function ChoosingView(props: ChoosingProps) {
  const { locale, inquiry, asked, license } = props
  const t = wordsOf(locale)
  const problem = asked.problem ?? (asked.ids.length > 0 && !license.choicePrice ? 'changed' : undefined)
  return (
    <>
      <PageHead
        locale={locale}
        title={t('choose.title')}
        lead={t('choose.lead')}
        trail={[
          { href: `/${locale}/violations`, label: t('pages.violations') },
          {
            href: `/${locale}/violations?${new URLSearchParams({ inquiry })}`,
            label: t.markup('choose.back', { number: () => license.number }),
          },
        ]}
      />
      <div id="choice">
        {problem && (
          <Notice tone="error" title={t(`choose.problem.${problem}`)}>
            {problem !== 'unavailable' && <a href="#violations">{t('choose.toList')}</a>}
          </Notice>
        )}
        {license.choicePrice ? <ChoicePanel {...props} price={license.choicePrice} /> : <PayAll {...props} />}
      </div>
      <div className="choosing">
        <ChoiceForm locale={locale} inquiry={inquiry} asked={asked} license={license} problem={problem} />
        <Planner {...props} />
      </div>
    </>
  )
}

function PayAll({ locale, inquiry, license, allDue }: ChoosingProps) {
  const t = wordsOf(locale)
  const { payableCount, total } = license.dues
  return (
    <section aria-labelledby="pay-all" className="panel rounded-card bg-deep p-5 text-on-deep sm:p-8">
      <h2 id="pay-all" className="text-lg">
        {t('choose.everything', { count: payableCount })}
      </h2>
      <p className="text-[2rem] leading-tight font-extrabold">
        <Amount fils={total} locale={locale} />
      </p>
      <p className="mt-1 text-on-deep-soft">{t.rich('choose.ofLicense', { number: () => <Ltr>{license.number}</Ltr> })}</p>
      <a href={payHref(locale, allDue, inquiry)} className="button mt-4 w-full bg-on-deep text-[#093d33] hover:bg-on-deep-soft sm:w-auto">
        {t('choose.payAll')}
      </a>
    </section>
  )
}
