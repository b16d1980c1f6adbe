import { overviewOperations } from '@/db/queries/overview/operations'
import { type AskedRow, unfinishedDays, type WorkRow, workOf } from '@/db/queries/work'
import type { Role } from '@/domain/accounts/permissions'
import { decidersOf } from '@/domain/approvals/approval'
import { memoize } from '@/graphql/lib/memoize'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'
import { authorityIn, roleIn } from '@/services/approvals/payloads'
import { secondPersonProblems } from '@/services/approvals/second-person'

/** What waits for one member of staff; each part is read once, where it is asked for. */
export type StaffWorkModel = {
  readonly role: Role
  readonly waiting: () => Promise<Waiting>
  readonly days: () => ReturnType<typeof unfinishedDays>
  readonly failingJobs: ReturnType<typeof overviewOperations>['failingJobs']
}

type Waiting = Omit<WorkRow, 'decisions' | 'approvals' | 'authority'> & {
  readonly decisions: readonly AskedRow[]
  readonly approvals: number
}

export async function staffWorkModel(context: Context): Promise<StaffWorkModel> {
  const { db, now } = context
  const { role, userName } = await signedInAs(context.viewer)
  return {
    role,
    waiting: memoize(() => waitingFor(context, role, userName)),
    days: memoize(() => unfinishedDays(db, now)),
    failingJobs: overviewOperations(db, now).failingJobs,
  }
}

/** Of decisions those that this person may take: beside an asker who is no second person there is nothing to decide. */
async function waitingFor({ db, now }: Context, role: Role, userName: string): Promise<Waiting> {
  const { decisions, approvals, authority, ...counts } = await workOf(db, userName, now)
  const ofRole = approvals.filter(
    ({ kind, payload }) => decidersOf(kind, roleIn(payload)).includes(role) && (authority === null || authorityIn(payload) === authority),
  )
  const askers = new Set([...decisions, ...ofRole].flatMap((asked) => asked.askers))
  const problems = await secondPersonProblems(db, { askers: [...askers], decider: userName, now })
  const isFree = (asked: { readonly askers: readonly string[] }) => !asked.askers.some((asker) => problems.has(asker))
  return { ...counts, decisions: decisions.filter(isFree), approvals: ofRole.filter(isFree).length }
}
