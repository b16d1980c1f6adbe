import { connect } from '@/db/client/client'
import { approvedVersions, discountRuleQueries } from '@/db/queries/discount-rules'
import type { RuleContent } from '@/domain/discount-rules/rule-content'
import { type RuleChange, rulesAfter, simulatedDay } from '@/domain/discount-rules/simulation'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { priceOf } from '@/domain/pricing/price'
import { addDays, calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { parseDayRanges } from '@/domain/values/day-ranges'
import { fils } from '@/domain/values/money'
import { requestSimulation } from '@/services/discount-rules/request-simulation'
import { runSimulation } from '@/services/discount-rules/run-simulation'
import { table } from './report'
import type { Settings } from './run'

/** Simulations of rules over the whole register, each compared to the fils with every violation priced by itself. The goal is 10 seconds. */
export async function simulation({ databaseUrl }: Settings): Promise<string> {
  const connection = connect(databaseUrl, { max: 3, name: 'tasdeed bench' })
  try {
    const rows: string[][] = []
    for (const [name, change] of Object.entries(changes())) rows.push(await timed(connection, name, change))
    return table(['rule', 'violations', 'licences', 'difference, fils', 'seconds', 'goal'], rows)
  } finally {
    await connection.close()
  }
}

function changes(): Readonly<Record<string, RuleChange>> {
  const today = dayInAmman(new Date())
  const rule = (given: Partial<RuleContent>): RuleChange => ({ kind: 'RULE', content: { ...content(), ...given } })
  return {
    'every violation': rule({}),
    'offences of the last 60 days': rule({ withinDays: 60 }),
    'paid all together, offences until last year': rule({ kind: 'ALL_OR_NOTHING', offenceTo: addDays(today, -365) }),
  }
}

type Connected = ReturnType<typeof connect>

async function timed({ db, sql }: Connected, name: string, change: RuleChange): Promise<string[]> {
  const id = await db.transaction((tx) => requestSimulation(tx, change, { actor: 'bench', now: new Date() }))
  await runSimulation(db, id, () => new Date())
  const result = (await discountRuleQueries(db).simulation(id))?.result
  if (!result) throw new Error('The simulation did not end')
  const truth = await differenceOf(db, sql, change)
  if (result.after - result.before !== truth) throw new Error(`${name}: ${result.after - result.before} is not ${truth}`)
  const counts = [result.violations, result.licenses, truth].map((count) => count.toLocaleString('en'))
  return [name, ...counts, (result.milliseconds / 1_000).toFixed(1), '10']
}

async function differenceOf(db: Connected['db'], sql: Connected['sql'], change: RuleChange): Promise<number> {
  const versions = (await approvedVersions(db)).map(({ rule }) => rule)
  const court = await sql<{ code: string }[]>`select code from violation_types where decided_by_court`
  const codes = court.map(({ code }) => code)
  const day = simulatedDay(change, versions)
  const [before, after] = [ruleBook(versions), rulesAfter(versions, change, codes)]
  let difference = 0
  const rows = sql<{ type: string; fine: string; day: string; objected: string }[]>`
    select type_code as type, fine::text, occurred_on::text as day, objected::text from violations where payable`
  for await (const page of rows.cursor(20_000))
    for (const row of page) {
      const occurredOn = calendarDay(row.day)
      const violation = { typeCode: row.type, fine: fils(Number(row.fine)), occurredOn, objected: parseDayRanges(row.objected) }
      difference += priceOf(violation, after, day).due - priceOf(violation, before, day).due
    }
  return difference
}

function content(): RuleContent {
  const today = dayInAmman(new Date())
  const texts = {
    titleAr: 'x',
    titleEn: 'x',
    legalBasisAr: 'x',
    legalBasisEn: 'x',
    issuerAr: 'x',
    issuerEn: null,
    lawTextAr: 'x',
    lawTextEn: null,
  }
  const days = { payFrom: addDays(today, 1), payTo: null, offenceFrom: null, offenceTo: null, withinDays: null, lawFrom: null }
  const law = { instrument: 'DECISION', instrumentNumber: '1', instrumentDay: today, gazette: null } as const
  const prices = { percent: 35, kind: 'PER_VIOLATION', excludedTypes: [], countsObjectionDays: false } as const
  return { ruleId: 'bench', ...texts, ...days, ...law, ...prices, announcementAr: null, announcementEn: null }
}
