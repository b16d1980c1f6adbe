import type { Locale } from '@/app/_i18n/locale'

/** The page of the licence's certificate; `told` stands for what it has to tell once. */
export function certificatePath(locale: Locale, inquiry: string, result?: string): string {
  return `/${locale}/violations/certificate?${new URLSearchParams({ inquiry, ...(result && { result }) })}`
}

export function resultPath(locale: Locale, inquiry: string): string {
  return `/${locale}/violations?${new URLSearchParams({ inquiry })}`
}

/** A field of a form as text, never longer than ours are. */
export function fieldText(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, 100) : ''
}
