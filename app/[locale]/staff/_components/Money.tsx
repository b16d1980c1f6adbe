import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'

/** Whole fils that may be below nothing. */
export function Money({ fils, locale }: { fils: number; locale: Locale }) {
  return (
    <>
      {fils < 0 && <Ltr>−</Ltr>}
      <Amount fils={Math.abs(fils)} locale={locale} />
    </>
  )
}
