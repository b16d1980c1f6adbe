import type { RequestListener } from 'node:http'
import { connect } from '@/db/client/client'
import { unpaidOf } from '@/db/queries/licenses'
import { readReferenceData } from '@/db/queries/reference-data'
import { isPayable } from '@/domain/pricing/dues'
import { priceOf } from '@/domain/pricing/price'
import { dayInAmman } from '@/domain/values/calendar-day'
import { payabilityOf } from '@/domain/violations/payability'
import { readJson } from '@/graphql/server/read-json'
import { inquiryStatement } from '../inquiry-statement'
import { databaseUrl, listen } from './listen'

/** The limit: the inquiry's own statement sent by the driver alone, the rules, and the same JSON, with nothing between. */
const statement = await inquiryStatement(databaseUrl())
const { db, sql } = connect(databaseUrl(), { statementTimeoutMs: 3_000 })
const { rules, authorities } = await readReferenceData(db)

const answer: RequestListener = async (req, res) => {
  const { number, expiresOn } = ((await readJson(req)) as { variables: { number: string; expiresOn: string } }).variables
  const [row] = await sql.unsafe(statement.text, [...statement.parametersFor(number, expiresOn)], { prepare: true }).values()
  const body = JSON.stringify({ data: { license: row ? licenseOf(row) : { __typename: 'LicenseNotFound' } } })
  res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
}

/** Columns by place: number, open reference and unpaid violations. */
function licenseOf(row: readonly unknown[]) {
  const today = dayInAmman(new Date())
  const unpaid = unpaidOf(row[9] as Parameters<typeof unpaidOf>[0]) ?? []
  let fine = 0
  let total = 0
  const nodes = unpaid.map((violation) => {
    const { authorityCode, occurredOn, vehiclePlate } = violation
    const payability = payabilityOf(violation)
    const due = isPayable(violation) ? priceOf(violation, rules, today).due : null
    fine += due === null ? 0 : (violation.fine ?? 0)
    total += due ?? 0
    const authority = authorities.get(authorityCode)
    const name = { ar: authority?.nameAr, en: authority?.nameEn }
    return { number: violation.number, fine: violation.fine, due, occurredOn, vehiclePlate, payability, authority: { name } }
  })
  const dues = { count: nodes.length, fine, discount: fine - total, total, paymentReference: row[7] === null ? null : { number: row[7] } }
  return { __typename: 'License', number: row[1], violations: { totalCount: nodes.length, nodes }, dues }
}

listen(answer)
