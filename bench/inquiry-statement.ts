import { connect } from '@/db/client/client'
import { licenseQueries } from '@/db/queries/licenses'

/** The text of the statement that an inquiry sends: `$1` is the number, all others are the expiry date. */
export async function inquiryStatement(databaseUrl: string): Promise<string> {
  const statements: string[] = []
  const { db, close } = connect(databaseUrl, { max: 1, onStatement: (text) => statements.push(text) })
  await licenseQueries(db).byNationwideNumber({ number: '00000000', expiresOn: null, nameStart: null })
  await close()
  const text = statements.find((sent) => sent.includes('licenses'))
  if (!text) throw new Error('The inquiry was never sent')
  return text
}
