import type { ReactNode } from 'react'
import { Days } from '@/app/_components/Days'
import { Ltr } from '@/app/_components/Ltr'
import { dayTag } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Fact } from '../../_components/Fact'
import type { ShownDraft, TypeName } from '../_server/discount-rules'

type RuleTextProps = { readonly locale: Locale; readonly content: ShownDraft['content']; readonly types: readonly TypeName[] }

/** All that a rule says, to read before it is proposed or approved. */
export function RuleText({ locale, content, types }: RuleTextProps) {
  const t = wordsOf(locale)
  const { ruleId, percent, kind, payFrom, payTo, offenceFrom, offenceTo, withinDays, countsObjectionDays } = content
  const excluded = types.filter(({ id }) => content.excludedTypes.includes(id)).map(({ name }) => name[locale])
  return (
    <section className="card grid gap-5 p-5">
      <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Fact name={t('discountRules.ruleId')}>
          <Ltr>{ruleId}</Ltr>
        </Fact>
        <Fact name={t('discountRules.percent')}>
          <Ltr>{percent}%</Ltr>
        </Fact>
        <Fact name={t('discountRules.kind')}>{t(`discountRules.kinds.${kind}`)}</Fact>
        <Fact name={t('discountRules.paid')}>
          <Days locale={locale} from={payFrom} to={payTo} />
        </Fact>
        <Fact name={t('discountRules.offence')}>
          <Days locale={locale} from={offenceFrom} to={offenceTo} />
          {withinDays != null && <p>{t('discountRules.within', { n: withinDays })}</p>}
        </Fact>
        {withinDays != null && (
          <Fact name={t('discountRules.countsObjectionDays')}>{t(countsObjectionDays ? 'discountRules.yes' : 'discountRules.no')}</Fact>
        )}
        {excluded.length > 0 && <Fact name={t('discountRules.excludedTypes')}>{excluded.join(locale === 'ar' ? '، ' : ', ')}</Fact>}
      </dl>
      <Law locale={locale} content={content} />
    </section>
  )
}

function Law({ locale, content }: Pick<RuleTextProps, 'locale' | 'content'>) {
  const t = wordsOf(locale)
  const { instrument, issuerAr, instrumentNumber, instrumentDay, gazette, lawFrom, lawTextAr, lawTextEn } = content
  const day = (value: string): ReactNode => dayTag(value, locale).date()
  return (
    <div>
      <h2 className="text-lg">{t('discountRules.law')}</h2>
      <dl className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Fact name={t(`discountRules.instruments.${instrument}`)}>
          <bdi>{instrumentNumber}</bdi> · {day(instrumentDay)}
        </Fact>
        <Fact name={t('discountRules.issuerAr')}>
          <bdi>{issuerAr}</bdi>
        </Fact>
        {gazette && (
          <Fact name={t('discountRules.gazette')}>
            <bdi>{gazette}</bdi>
          </Fact>
        )}
        {lawFrom && <Fact name={t('discountRules.lawFrom')}>{day(lawFrom)}</Fact>}
      </dl>
      {[
        { lang: 'ar', text: lawTextAr },
        { lang: 'en', text: lawTextEn },
        { lang: 'ar', text: content.announcementAr },
        { lang: 'en', text: content.announcementEn },
      ].map(
        ({ lang, text }, nth) =>
          text && (
            <p
              key={lang + String(nth > 1)}
              lang={lang}
              dir={lang === 'ar' ? 'rtl' : 'ltr'}
              className="mt-4 whitespace-pre-line border-s-4 border-line ps-4"
            >
              {text}
            </p>
          ),
      )}
    </div>
  )
}
