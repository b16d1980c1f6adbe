import type { LocalizedText } from '@/graphql/lib/localized-text'

/** The name of a row of reference data in both languages. */
export function localizedName({ nameAr, nameEn }: { nameAr: string; nameEn: string }): LocalizedText {
  return { ar: nameAr, en: nameEn }
}
