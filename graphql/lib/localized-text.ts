import { createTranslator } from 'use-intl/core'
import { ar, en, type Messages } from '@/messages/messages'

export type LocalizedText = { readonly ar: string; readonly en: string }

/** Namespaces of texts that stand in no other namespace. */
type Namespace = { [Name in keyof Messages]: Messages[Name] extends Readonly<Record<string, string>> ? Name : never }[keyof Messages]

type Key = { [Name in Namespace]: `${Name}.${Extract<keyof Messages[Name], string>}` }[Namespace]

/** What stands for a name in a text; a localized one stands in its own language. */
type Values = Readonly<Record<string, string | number | LocalizedText>>

type Table<Name extends Namespace> = Readonly<Record<keyof Messages[Name], LocalizedText>>

const tables = new Map<Namespace, unknown>()

/** The texts of a namespace in both languages, by their names. They have no values to fill in. */
export function textsOf<Name extends Namespace>(namespace: Name): Table<Name> {
  const known = tables.get(namespace)
  if (known) return known as Table<Name>
  const english: Readonly<Record<string, string>> = en[namespace]
  const entries = Object.entries(ar[namespace]).map(([name, text]) => [name, { ar: text, en: english[name] }])
  const table = Object.fromEntries(entries) as Table<Name>
  tables.set(namespace, table)
  return table
}

/** One text in both languages with its values filled in. Numbers stand as they are, without separators. */
export function localized(key: Key, values: Values): LocalizedText {
  return { ar: filled('ar', key, values), en: filled('en', key, values) }
}

type Translate = (key: string, values: Record<string, string>) => string

const onError = (error: Error): never => {
  throw error
}
const translators = {
  ar: createTranslator({ locale: 'ar', messages: ar, onError }) as unknown as Translate,
  en: createTranslator({ locale: 'en', messages: en, onError }) as unknown as Translate,
}

function filled(locale: 'ar' | 'en', key: Key, values: Values): string {
  const texts = Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[locale] : String(value)])
  return translators[locale](key, Object.fromEntries(texts))
}
