import { connect } from '@/db/client/client'
import { licenseQueries } from '@/db/queries/licenses'
import { calendarDay } from '@/domain/values/calendar-day'

/** The statement that an inquiry sends, and its parameters for one licence. */
export type InquiryStatement = {
  readonly text: string
  readonly parametersFor: (number: string, expiresOn: string) => readonly (string | null)[]
}

const NUMBER = '00000000'
const EXPIRY = calendarDay('2000-01-01')

/** Asked once for a licence that does not exist: which parameter is which, the statement that was sent says itself. */
export async function inquiryStatement(databaseUrl: string): Promise<InquiryStatement> {
  const statements: { text: string; parameters: readonly unknown[] }[] = []
  const onStatement = (text: string, parameters: readonly unknown[]) => statements.push({ text, parameters })
  const { db, close } = connect(databaseUrl, { max: 1, onStatement })
  await licenseQueries(db).byNationwideNumber({ number: NUMBER, expiresOn: EXPIRY, nameStart: null })
  await close()
  const sent = statements.find(({ text }) => text.includes('licenses'))
  if (!sent) throw new Error('The inquiry was never sent')
  const { text, parameters } = sent
  const given = (number: string, expiresOn: string) => (value: unknown) => (value === NUMBER ? number : value === EXPIRY ? expiresOn : null)
  return { text, parametersFor: (number, expiresOn) => parameters.map(given(number, expiresOn)) }
}
