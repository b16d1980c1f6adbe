import type { Locale } from '@/app/_i18n/locale'
import type { ObjectionFormQuery } from '@/graphql/generated/client/graphql'
import type { ContactFault } from '../../_contacts/contact-code'
import type { KeptObjection } from '../_server/new-objection'

/** What every part of the form is drawn from. */
export type ObjectionFormProps = {
  locale: Locale
  inquiry: string
  /** Under which what was typed is kept; '' for nothing. */
  id: string
  entry: KeptObjection
  fault: ContactFault | ''
  license: Extract<ObjectionFormQuery['license'], { __typename: 'License' }>
  reasons: ObjectionFormQuery['objectionReasons']
  terms: ObjectionFormQuery['objectionTerms']
}
