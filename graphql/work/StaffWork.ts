import { may, type Permission } from '@/domain/accounts/permissions'
import type { PaymentCaseState, StaffWorkResolvers } from '@/graphql/generated/resolvers'
import type { StaffWorkModel } from './work-model'

type Counts = Awaited<ReturnType<StaffWorkModel['waiting']>>

/** A count for those with a permission. */
const countFor =
  (permission: Permission, of: (waiting: Counts) => number) =>
  async ({ role, waiting }: StaffWorkModel): Promise<number | null> =>
    may(role, permission) ? of(await waiting()) : null

export const StaffWork: StaffWorkResolvers = {
  ownCases: countFor('WORK_ON_CASES', ({ ownCases }) => ownCases),
  freeCases: countFor('WORK_ON_CASES', ({ freeCases }) => freeCases),
  overdueCases: countFor('READ_CASES', ({ overdueCases }) => overdueCases),
  dueCases: countFor('READ_CASES', ({ dueCases }) => dueCases),
  caseDecisions: async ({ role, waiting }) => (may(role, 'DECIDE_CASES') ? byState((await waiting()).decisions) : null),
  approvals: countFor('DECIDE_APPROVALS', ({ approvals }) => Math.min(approvals, 100)),
  letters: countFor('READ_MESSAGES', ({ letters }) => letters),
  imports: countFor('IMPORT_FILES', ({ imports }) => imports),
  failedImports: countFor('READ_IMPORTS', ({ failedImports }) => failedImports),
  readyRefunds: countFor('MAKE_PAYOUTS', ({ readyRefunds }) => readyRefunds),
  payoutFiles: countFor('RECORD_REFUNDS', ({ payoutFiles }) => payoutFiles),
  ownObjections: countFor('DECIDE_OBJECTIONS', ({ ownObjections }) => ownObjections),
  freeObjections: countFor('DECIDE_OBJECTIONS', ({ freeObjections }) => freeObjections),
  overdueObjections: countFor('READ_OBJECTIONS', ({ overdueObjections }) => overdueObjections),
  openDays: async ({ role, days }) => (may(role, 'READ_SETTLEMENT') ? [...(await days()).open] : null),
  daysWithoutFile: async ({ role, days }) => (may(role, 'READ_SETTLEMENT') ? [...(await days()).withoutFile] : null),
  parked: countFor('READ_OVERVIEW', ({ parked }) => parked),
  failingJobs: async ({ role, failingJobs }) => (may(role, 'READ_OVERVIEW') ? failingJobs() : null),
  isLedgerEven: async ({ role, waiting }) => (may(role, 'READ_OVERVIEW') ? (await waiting()).isLedgerEven : null),
}

function byState(decisions: Counts['decisions']) {
  const states = [...new Set(decisions.map(({ state }) => state))].toSorted()
  return states.map((state) => ({
    state: state as PaymentCaseState,
    count: decisions.filter((decision) => decision.state === state).length,
  }))
}
