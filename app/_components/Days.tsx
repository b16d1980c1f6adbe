import { dayTag } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

type DaysProps = { readonly locale: Locale; readonly from?: string | null | undefined; readonly to?: string | null | undefined }

/** From a day to a day, either of which may be open. */
export function Days({ locale, from, to }: DaysProps) {
  const t = wordsOf(locale)
  const tags = { ...(from && { from: dayTag(from, locale).date }), ...(to && { to: dayTag(to, locale).date }) }
  if (from && to) return <>{t.rich('discountRules.fromTo', tags)}</>
  if (from) return <>{t.rich('discountRules.fromOn', tags)}</>
  return <>{to ? t.rich('discountRules.upTo', tags) : t('discountRules.always')}</>
}
