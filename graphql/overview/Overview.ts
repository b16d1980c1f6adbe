import { calendarDay, parseCalendarDay } from '@/domain/values/calendar-day'
import { shareOf } from '@/domain/values/comparison'
import { fils } from '@/domain/values/money'
import { offenceAge, offenceAges } from '@/domain/violations/offence-age'
import { sourcesOf } from '@/graphql/feeds/source-freshness'
import type { OverviewResolvers } from '@/graphql/generated/resolvers'
import { figure, periodFigures, settled } from './overview-figures'
import { overviewShares } from './overview-shares'

const TIMES = ['DAYS_7', 'DAYS_30', 'DAYS_60', 'DAYS_90', 'DAYS_180', 'DAYS_365', 'LATER'] as const
const unpaidOffences = { fact: 'OFFENCES', part: 'UNPAID' } as const

export const Overview: OverviewResolvers = {
  asOf: (_overview, _args, { now }) => now,
  today: (_overview, _args, { today }) => today,
  periods: async ({ periods, flows: read, offences, filter }) => {
    const [flows, standing] = await Promise.all([read(), offences()])
    const unpaid = figure(standing, unpaidOffences)
    const isFiltered = Object.values(filter).some((code) => code !== null)
    return periods.map((period, index) => periodFigures(period, index, { flows, unpaid, isFiltered }))
  },
  months: async ({ months, flowsByMonth }) => {
    const flows = await flowsByMonth()
    return months.map((month) => ({
      month: calendarDay(month),
      registered: figure(flows, { fact: 'REGISTERED', key: month }),
      paid: settled(figure(flows, { fact: 'PAID', key: month })),
    }))
  },
  cohorts: async ({ months, offences }) => {
    const standing = await offences()
    return months.map((key) => {
      const outstanding = figure(standing, { ...unpaidOffences, key })
      const paid = figure(standing, { fact: 'OFFENCES', part: 'PAID', key })
      const collected = figure(standing, { fact: 'COLLECTED', key })
      const all = { count: outstanding.count + paid.count, fils: fils(outstanding.fils + paid.fils) }
      const rate = shareOf(collected.fils, all.fils)
      return {
        month: calendarDay(key),
        offences: all,
        outstanding,
        collected: settled(collected),
        discounted: collected.discount,
        rate,
      }
    })
  },
  ageing: async ({ offences }, _args, { today }) => {
    const standing = (await offences()).map((sum) => ({ ...sum, key: offenceAge(today, parseCalendarDay(sum.key) ?? today) }))
    return offenceAges.map((age) => ({ age, outstanding: figure(standing, { ...unpaidOffences, key: age }) }))
  },
  timesToPayment: async ({ offences }) => {
    const standing = await offences()
    return TIMES.map((time) => ({ time, paid: settled(figure(standing, { fact: 'COLLECTED', part: time })) }))
  },
  byAuthority: (model, _args, { reference }) => overviewShares(model, 'AUTHORITY', reference.authorities),
  byType: (model, _args, { reference }) => overviewShares(model, 'TYPE', reference.violationTypes),
  byCenter: (model, _args, { reference }) => overviewShares(model, 'CENTER', reference.licensingCenters),
  byChannel: async ({ channels }) => {
    const flows = await channels()
    const names = [...new Set(flows.map(({ part }) => part))]
    return names
      .map((part) => ({ part, paid: figure(flows, { fact: 'PAID', part }) }))
      .map(({ part, paid }) => ({ channel: part === '-' ? null : part, paid: settled(paid), discounted: paid.discount }))
      .toSorted((a, b) => b.paid.fils - a.paid.fils)
  },
  feeds: (_overview, _args, { reference, now }) => sourcesOf(reference, now),
  parked: ({ operations }) => operations.parked(),
  cases: ({ operations }) => operations.cases(),
  failingJobs: ({ operations }) => operations.failingJobs(),
}
