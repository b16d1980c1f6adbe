import { parseArgs } from 'node:util'
import { isStartRefusal } from '@/db/embedded/refusal'
import { refusalIn } from '@/imports/file-refused'
import { type ImportReport, importFile } from '@/imports/import-file'
import { progressLine } from '@/imports/progress-line'
import { summaryTable } from '@/imports/summary-table'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { withDatabase } from '@/start/command-database'
import { migrateDatabase } from '@/start/database'

const USAGE = 'Usage: npm run import -- FILE|URL [--errors FILE]   (formats: docs/import-formats.md)'

/** What the command ends with: all good; nothing done; some rows refused; stopped half-way. */
const exitCodes = { good: 0, nothing: 1, refusedRows: 2, unfinished: 3 } as const

type Arguments = { readonly location: string; readonly errorsPath?: string }

function argumentsOf(args: readonly string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { errors: { type: 'string' } }, allowPositionals: true })
    const [location] = positionals
    return location === undefined || positionals.length > 1 ? null : { location, errorsPath: values.errors }
  } catch {
    return null
  }
}

function run({ location, errorsPath }: Arguments): Promise<ImportReport> {
  const progress = progressLine(process.stderr)
  return withDatabase(async (databaseUrl, { paymentNumberPrefix, databaseUrl: given }) => {
    if (given === undefined) await migrateDatabase(databaseUrl)
    const drawNumbers = randomNumbers(paymentNumberPrefix)
    return importFile({ location, errorsPath, databaseUrl, at: new Date(), drawNumbers, onProgress: progress.show })
  }).finally(progress.clear)
}

function report({ feed, summary, errorsPath }: ImportReport): number {
  console.log(summaryTable(summary, feed))
  if (errorsPath === null) return exitCodes.good
  console.log(`The refused rows are in ${errorsPath}: correct them there and import it.`)
  return exitCodes.refusedRows
}

function fail(error: unknown): number {
  const expected = refusalIn(error) ?? (isStartRefusal(error) ? error : undefined)
  console.error(expected ? expected.message : error)
  if (expected) return exitCodes.nothing
  console.error('The import stopped. What is registered stays so: start it again to finish it.')
  return exitCodes.unfinished
}

const given = argumentsOf(process.argv.slice(2))
if (given) process.exitCode = await run(given).then(report, fail)
else {
  console.error(USAGE)
  process.exitCode = exitCodes.nothing
}
