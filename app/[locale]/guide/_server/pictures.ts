import type { Locale } from '@/app/_i18n/locale'
import taken from './pictures.json'
import type { GuideStep } from './steps'

/** A picture as shown: CSS pixels. */
export type GuidePicture = { src: string; width: number; height: number }

/** The picture of a step in a language, as `npm run guide:pictures` took it; null where there is none. */
export function pictureOf(step: GuideStep, locale: Locale): GuidePicture | null {
  const sizes: Partial<Record<GuideStep, { width: number; height: number }>> = taken[locale]
  const size = sizes[step]
  return size ? { src: `/guide/${step}-${locale}.webp`, ...size } : null
}
