import type { Locale } from '@/app/_i18n/locale'
import type { Refused } from '../_server/refused'
import { PageHead } from './PageHead'
import { StaffNotice } from './StaffNotice'

/** A page of staff that shows only why it shows nothing. */
export function StaffRefusal({ locale, title, refused: { kind } }: { locale: Locale; title: string; refused: Refused }) {
  return (
    <>
      <PageHead locale={locale} title={title} />
      <StaffNotice locale={locale} kind={kind} />
    </>
  )
}
