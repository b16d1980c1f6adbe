import { createTranslator } from 'next-intl'
import { ar, en, type Messages } from '@/messages/messages'
import { INTL_LOCALE, type Locale } from './locale'

function translator(locale: Locale, messages: Messages) {
  return withoutMarkup(
    createTranslator({
      locale: INTL_LOCALE[locale],
      messages,
      // A missing or broken message is our fault and must not reach a citizen as a key.
      onError: (error) => {
        throw error
      },
    }),
  )
}

/** The same, but a message with elements in it is refused where it is looked up as plain text: its tags would be shown. */
function withoutMarkup<T extends (...given: never[]) => string>(translate: T): T {
  const checked = (...given: Parameters<T>) => {
    const text = translate(...(given as never[]))
    if (/<\/?[a-z]\w*>/i.test(text)) throw new Error(`The message ${String(given[0])} has elements: look it up with t.rich`)
    return text
  }
  return Object.assign(checked, translate) as unknown as T
}

/** Looks up a text of the interface: `t('form.search')`, or `t.rich` where a part of it is an element. */
export type Words = ReturnType<typeof translator>

const words: Record<Locale, Words> = { ar: translator('ar', ar), en: translator('en', en) }

/** The texts of one language. */
export function wordsOf(locale: Locale): Words {
  return words[locale]
}
