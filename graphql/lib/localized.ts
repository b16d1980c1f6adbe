import type { LocalizedText } from '@/graphql/lib/localized-text'

/** The name of a row of reference data in both languages. */
export function localizedName({ nameAr, nameEn }: { nameAr: string; nameEn: string }): LocalizedText {
  return { ar: nameAr, en: nameEn }
}

/** A text that is there in both languages or in neither. */
export function bothTexts(ar: string | null, en: string | null): LocalizedText | null {
  return ar && en ? { ar, en } : null
}
