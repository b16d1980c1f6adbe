import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'

const ObjectionStaffing = graphql(`
  query ObjectionStaffing {
    objectionStaffing { authority { id name { ar en } } adjudicators open lacks }
  }
`)

/** Which authorities have too few adjudicators; nothing where each has enough, or for whoever may not see objections. */
export async function StaffingWarning({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  const result = await ask(ObjectionStaffing, {})
  const lacking = result.ok ? result.data.objectionStaffing.filter(({ lacks }) => lacks != null) : []
  if (lacking.length === 0) return null
  return (
    <Notice tone="warning" title={t('objectionStaffing.title')}>
      <ul className="grid list-disc gap-1 ps-6">
        {lacking.map(({ authority, adjudicators, open, lacks }) => (
          <li key={authority.id}>
            <b>{authority.name[locale]}</b>: {t('objectionStaffing.have', { n: adjudicators })} {t('objectionStaffing.open', { n: open })}{' '}
            {lacks && t(`objectionStaffing.lacks.${lacks}`)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
