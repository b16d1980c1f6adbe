import { DIRECTION, type Locale } from '@/app/_i18n/locale'

/** Where a bar begins on a drawing of this width: time runs the way one reads. */
export function placed(x: number, width: number, { locale, whole }: { locale: Locale; whole: number }): number {
  return DIRECTION[locale] === 'rtl' ? whole - x - width : x
}

/** What part of `most` a value is, from 0 to `length`; what is there at all is seen. */
export function scaled(value: number, most: number, length: number): number {
  if (value <= 0 || most <= 0) return 0
  return Math.max(1, Math.round((value / most) * length * 10) / 10)
}
