import { requestedLocale } from '@/app/_i18n/requested-locale'
import { NoAgency } from './_components/NoAgency'

/** The page of agencies for an account of another role (403). */
export default async function AgencyForbidden() {
  return <NoAgency locale={await requestedLocale()} why="forbidden" />
}
