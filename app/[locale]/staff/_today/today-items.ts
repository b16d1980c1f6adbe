import type { Messages } from '@/messages/messages'
import type { Today } from '../_server/work'

type Work = Today['staffWork']

/** Something that waits or is wrong: how many, what, and the list that shows it. `days`: which days it is about. `jobs`: which tasks. */
export type Item = {
  readonly key: string
  readonly count: number
  readonly text: `work.item.${keyof Messages['work']['item']}` | `work.decide.${keyof Messages['work']['decide']}`
  readonly path: string
  readonly days?: readonly string[]
  readonly tasks?: readonly string[]
}

type Name = keyof Messages['work']['item']

/** None where it is not for whoever looks, or there is nothing of it. */
function item(name: Name, count: number | null | undefined, path: string, more: Pick<Item, 'days' | 'tasks'> = {}): Item[] {
  return count ? [{ key: name, count, text: `work.item.${name}`, path, ...more }] : []
}

/** What whoever looks can do something about. */
export function waitingItems(work: Work): Item[] {
  return [
    ...(work.caseDecisions ?? []).flatMap(({ state, count }): Item[] =>
      state === 'OPEN' || state === 'CLOSED' ? [] : [{ key: state, count, text: `work.decide.${state}`, path: `/cases?state=${state}` }],
    ),
    ...item('approvals', work.approvals, '/approvals'),
    ...item('ownObjections', work.ownObjections, '/objections?mine=1'),
    ...item('freeObjections', work.freeObjections, '/objections'),
    ...item('ownCases', work.ownCases, '/cases?state=OPEN&mine=1'),
    ...item('imports', work.imports, '/imports'),
    ...item('readyRefunds', work.readyRefunds, '/payouts'),
    ...item('payoutFiles', work.payoutFiles, '/payouts'),
    ...item('letters', work.letters, '/messages'),
    ...item('freeCases', work.freeCases, '/cases?state=OPEN'),
  ]
}

/** What is late, or will be soon. */
export function overdueItems({ overdueCases, dueCases, overdueObjections, openDays, daysWithoutFile }: Work): Item[] {
  return [
    ...item('overdueCases', overdueCases, '/cases?overdue=1'),
    ...item('overdueObjections', overdueObjections, '/objections?overdue=1'),
    ...item('dueCases', dueCases, '/cases?state=OPEN'),
    ...item('openDays', openDays?.length, '/settlement', { days: openDays ?? [] }),
    ...item('daysWithoutFile', daysWithoutFile?.length, '/settlement', { days: daysWithoutFile ?? [] }),
  ]
}

/** What somebody has to look into, beside the feeds and the ledger. */
export function wrongItems({ failedImports, failingJobs, parked }: Work): Item[] {
  const jobs = failingJobs?.reduce((sum, { count }) => sum + count, 0)
  return [
    ...item('failedImports', failedImports, '/imports'),
    ...item('failingJobs', jobs, '/figures#jobs', { tasks: failingJobs?.map(({ task }) => task) ?? [] }),
    ...item('parked', parked, '/imports/parked'),
  ]
}
