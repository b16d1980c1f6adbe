import type { Locale } from '@/app/_i18n/locale'
import type { AskedChoice } from '../_server/asked-choice'
import type { ChoosableLicense } from '../_server/choosing'

/** What every part of the page of choosing is drawn from. */
export type ChoosingProps = { locale: Locale; inquiry: string; asked: AskedChoice; license: ChoosableLicense; allDue: string }
