import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

type FollowsProps = { locale: Locale; consequences: readonly { readonly ar: string; readonly en: string }[] }

/** What follows from an approval. */
export function Follows({ locale, consequences }: FollowsProps) {
  const t = wordsOf(locale)
  if (consequences.length === 0) return null
  return (
    <div>
      <h3 className="font-bold">{t('approvals.follows')}</h3>
      <ul className="list-disc ps-6">
        {consequences.map((consequence) => (
          <li key={consequence.en} className="[overflow-wrap:anywhere]">
            {consequence[locale]}
          </li>
        ))}
      </ul>
    </div>
  )
}
