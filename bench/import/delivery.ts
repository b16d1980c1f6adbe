import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { generatedName } from '@/demo/generated-licenses'
import { addDays, type CalendarDay } from '@/domain/values/calendar-day'
import type { LicenseName } from '@/services/feeds/feed-row'

export type DeliveryOptions = { readonly run: string; readonly rows: number; readonly licenses: number; readonly day: CalendarDay }

export type DeliveredRow = {
  readonly license: LicenseName
  readonly sourceKey: string
  readonly number: string
  readonly type: string
  readonly fine: number
  readonly occurredOn: CalendarDay
  readonly plate: string
  readonly bad: boolean
}

const SPREAD = 48_271

/** Rows on four licences for five rows, all over the register; every hundredth row is bad. */
export function* deliveryRows({ run, rows, licenses, day }: DeliveryOptions): Generator<DeliveredRow> {
  const offset = Number(run.replace(/\D/g, '')) % licenses
  for (let index = 0; index < rows; index += 1) {
    const license = generatedName((offset + (index % Math.ceil(rows * 0.8)) * SPREAD) % licenses)
    const bad = index % 100 === 99
    yield {
      license,
      sourceKey: `${run}-${index}`,
      number: String(1_000_000 + index),
      type: '14',
      fine: 15_000,
      occurredOn: addDays(day, -(index % 300)),
      plate: `10-${(index % 99_999) + 1}`,
      bad,
    }
  }
}

/** The rows as a file of the violations feed. */
export async function writeDelivery(file: string, options: DeliveryOptions): Promise<void> {
  await pipeline(Readable.from(linesOf(options)), createWriteStream(file))
}

function* linesOf(options: DeliveryOptions): Generator<string> {
  let fils = 0
  yield 'authority,source_key,license_number,licensing_center,license_class,number,type,fine_fils,occurred_on,vehicle_plate\n'
  for (const { license, sourceKey, number, type, fine, occurredOn, plate, bad } of deliveryRows(options)) {
    fils += fine
    const name = `${license.number},${license.centerCode},${license.classCode}`
    yield `GAM,${sourceKey},${name},${number},${bad ? '99' : type},${fine},${occurredOn},${plate}\n`
  }
  yield `#trailer,rows=${options.rows},fils=${fils}\n`
}
