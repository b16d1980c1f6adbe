import type { LocalizedText } from '@/graphql/lib/localized-text'
import type { ChangeModel } from './approval-changes'

/** What a decider must see of a request. `path`: a page that shows all of it. */
export type Content = {
  readonly title: LocalizedText
  readonly changes: readonly ChangeModel[]
  readonly consequences: readonly LocalizedText[]
  readonly path?: string
}

/** A kind of request and what it is about. */
export function titled({ ar, en }: LocalizedText, about: string, aboutEn = about): LocalizedText {
  return { ar: `${ar}: ${about}`, en: `${en}: ${aboutEn}` }
}
